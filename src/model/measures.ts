/**
 * The measures stored beside the baked models, and the door to them. In a file of its own, so that
 * the page can load it when it is asked for. Their form is what the type checker finds in the JSON.
 */
import type { ModelMeasures } from '../network/measures.ts'
import type { Model } from './check.ts'
import drawings from './drawings.measures.json' with { type: 'json' }
import robust from './robust.measures.json' with { type: 'json' }
import tutorial from './tutorial.measures.json' with { type: 'json' }

/** What stands in NAME.measures.json. */
export interface StoredMeasures extends ModelMeasures {
  readonly model: string
  /** Of the model that was measured: weightsVersion. */
  readonly version: string
}

const STORED: readonly StoredMeasures[] = [drawings, robust, tutorial]

/** The measures of exactly these weights, or null when others were measured. */
export const measuresOf = ({ name, version }: Model): StoredMeasures | null =>
  STORED.find((stored) => stored.model === name && stored.version === version) ?? null
