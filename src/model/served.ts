/**
 * The models as the worker holds them: weights, labels and letters, and nothing else. How they were
 * trained and their measures are served from the assets (see scripts/served.ts), for every byte here
 * is loaded with each start of the worker.
 *
 * The weights lie in served.bin, as bytes in a module of their own: as digits they were the larger
 * half of the worker. Every recipe ends by rounding, so a weight is a whole number of some unit.
 */
import { PIXELS } from '../network/image.ts'
import { HIDDEN, OUTPUTS, numbersVersion } from '../network/weights.ts'
import type { Model } from './check.ts'
import bytes from './served.bin'
import files from './served.json' with { type: 'json' }

export type ServedModel = Omit<Model, 'training'>

/** Of one model in served.json: where its 165 numbers, w1 then w2, lie in served.bin, and how. */
export interface ServedFile extends Omit<ServedModel, 'weights'> {
  /** The first of its bytes. */
  readonly at: number
  /** Bytes of each number: first the highest of all 165, with the sign, then the next of all, ... */
  readonly size: number
  /** The numbers are whole; divided by this they are the weights. */
  readonly unit: number
}

const W1 = PIXELS * HIDDEN
const ALL = W1 + HIDDEN * OUTPUTS

/** What stands in the two files was checked when they were written; the weights are proved again by their version. */
export const servedFrom = (bytes: ArrayBuffer, files: readonly ServedFile[]): ServedModel[] =>
  files.map(({ name, version, labels, letters, at, size, unit }) => {
    const numbers = Float64Array.from(new Int8Array(bytes, at, ALL))
    const lower = new Uint8Array(bytes, at + ALL, ALL * (size - 1))
    for (let n = 0; n < lower.length; n++) numbers[n % ALL] = 256 * numbers[n % ALL]! + lower[n]!
    for (let n = 0; n < ALL; n++) numbers[n]! /= unit
    if (numbersVersion(numbers) !== version) throw new RangeError(`${name}: not version ${version}`)
    const weights = { w1: numbers.subarray(0, W1), w2: numbers.subarray(W1) }
    return { name, version, labels, letters, weights }
  })

/** Those that are on offer, the default first. */
export const SERVED: readonly ServedModel[] = servedFrom(bytes, files)

export const DEFAULT_SERVED: ServedModel = SERVED[0]!

export const servedNamed = (name: string): ServedModel | undefined =>
  SERVED.find((model) => model.name === name)
