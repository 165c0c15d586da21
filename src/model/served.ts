/**
 * The models as the worker holds them: weights, labels and letters, and nothing else. How they were
 * trained and their measures are served from the assets (see scripts/served.ts), for every byte here
 * is loaded with each start of the worker.
 */
import { fromCode, isImage } from '../network/image.ts'
import { weightsFrom, weightsVersion } from '../network/weights.ts'
import type { Model } from './check.ts'
import served from './served.json' with { type: 'json' }

export type ServedModel = Omit<Model, 'training'>
type ServedFile = (typeof served)[number]

/** What stands in served.json was checked when it was written; the weights are proved again by their version. */
function read({ name, version, labels, letters, w1, w2 }: ServedFile): ServedModel {
  const weights = weightsFrom(w1, w2)
  if (weightsVersion(weights) !== version) throw new RangeError(`${name}: not version ${version}`)
  return { name, version, labels, letters: letters.map(fromCode).filter(isImage), weights }
}

/** Those that are on offer, the default first. */
export const SERVED: readonly ServedModel[] = served.map(read)

export const DEFAULT_SERVED: ServedModel = SERVED[0]!

export const servedNamed = (name: string): ServedModel | undefined =>
  SERVED.find((model) => model.name === name)
