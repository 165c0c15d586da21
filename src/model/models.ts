/** The baked models, each checked once when this module is loaded. */
import { parseModel, type Model } from './check.ts'
import drawings from './drawings.json' with { type: 'json' }
import robust from './robust.json' with { type: 'json' }
import tutorial from './tutorial.json' with { type: 'json' }

/** All baked models; the first is the default of /predict and the page. */
const BAKED: readonly Model[] = [drawings, robust, tutorial].map(parseModel)

export const DEFAULT_MODEL: Model = BAKED[0]!

/**
 * The models on offer: those with the labels of the default. After training on symbols of one's
 * own the others still speak of A, B and C, and are left out.
 */
export const MODELS: readonly Model[] = BAKED.filter(
  ({ labels }) => labels.join() === DEFAULT_MODEL.labels.join(),
)

export const modelNamed = (name: string): Model | undefined =>
  MODELS.find((model) => model.name === name)
