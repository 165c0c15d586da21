/**
 * The models as the worker holds them: weights, labels and letters, and nothing else. How they were
 * trained and their measures are served from the assets (see scripts/served.ts), for every byte here
 * is loaded with each start of the worker.
 *
 * The weights lie in served.bin as they lie in memory, little endian, so that nothing is parsed or
 * copied; no machine that is big endian runs this.
 */
import { PIXELS } from '../network/image.ts'
import { HIDDEN, OUTPUTS, numbersVersion } from '../network/weights.ts'
import type { Model } from './check.ts'
import bytes from './served.bin'
import files from './served.json' with { type: 'json' }

export type ServedModel = Omit<Model, 'training'>

/** What served.json says of a model: its 165 numbers begin `at` that byte, as float64 or, if all are, as int16 thousandths. */
export interface ServedFile extends Omit<ServedModel, 'weights'> {
  readonly at: number
  readonly thousandths: boolean
}

const W1 = PIXELS * HIDDEN
const ALL = W1 + HIDDEN * OUTPUTS

/** What stands in the two files was checked when they were written; the weights are proved again by their version. */
export const servedFrom = (bytes: ArrayBuffer, files: readonly ServedFile[]): ServedModel[] =>
  files.map(({ name, version, labels, letters, at, thousandths }) => {
    const numbers = thousandths
      ? Float64Array.from(new Int16Array(bytes, at, ALL), (thousandth) => thousandth / 1000)
      : new Float64Array(bytes, at, ALL)
    if (numbersVersion(numbers) !== version) throw new RangeError(`${name}: not version ${version}`)
    const weights = { w1: numbers.subarray(0, W1), w2: numbers.subarray(W1) }
    return { name, version, labels, letters, weights }
  })

/** Those that are on offer, the default first. */
export const SERVED: readonly ServedModel[] = servedFrom(bytes, files)

export const DEFAULT_SERVED: ServedModel = SERVED[0]!

export const servedNamed = (name: string): ServedModel | undefined =>
  SERVED.find((model) => model.name === name)
