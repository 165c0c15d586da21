/**
 * The models as the worker holds them: weights, labels and letters, and nothing else. How they were
 * trained and their measures are served from the assets (see scripts/served.ts), for every byte here
 * is loaded with each start of the worker.
 *
 * The weights lie in served.bin, as bytes in a module of their own: as digits they were the larger
 * half of the worker. Every recipe ends by rounding, so a weight is a whole number of some unit.
 */
import { fnv1a } from '../network/hash.ts'
import { PIXELS } from '../network/image.ts'
import { HIDDEN, OUTPUTS, type Weights } from '../network/weights.ts'
import type { Model } from './check.ts'
import bytes from './served.bin'
import file from './served.json' with { type: 'json' }

export type ServedModel = Omit<Model, 'training'>

/** What stands in served.json. */
export interface ServedFile {
  /** fnv1a of the 32-bit words of served.bin: proof at every start that the weights are those that were checked when they were written. */
  readonly check: number
  readonly models: readonly (Omit<ServedModel, 'weights'> & Place)[]
}

/** Where the 165 numbers of a model, w1 then w2, lie in served.bin, and how. */
interface Place {
  /** The first of their bytes. */
  readonly at: number
  /** Bytes of each number: first the highest of all 165, with the sign, then the next of all, ... */
  readonly size: number
  /** The numbers are whole; divided by this they are the weights. */
  readonly unit: number
}

const W1 = PIXELS * HIDDEN
const ALL = W1 + HIDDEN * OUTPUTS

function weightsAt(bytes: ArrayBuffer, { at, size, unit }: Place): Weights {
  const numbers = Float64Array.from(new Int8Array(bytes, at, ALL))
  const lower = new Uint8Array(bytes, at + ALL, ALL * (size - 1))
  for (let n = 0; n < lower.length; n++) numbers[n % ALL] = 256 * numbers[n % ALL]! + lower[n]!
  for (let n = 0; n < ALL; n++) numbers[n]! /= unit
  return { w1: numbers.subarray(0, W1), w2: numbers.subarray(W1) }
}

/** Weights are made from their bytes when a model is first asked: most starts need one model. Throws RangeError on other bytes. */
export function servedFrom(bytes: ArrayBuffer, { check, models }: ServedFile): ServedModel[] {
  if (fnv1a(new Int32Array(bytes)) !== check) throw new RangeError('served.bin: damaged')
  return models.map(({ name, version, labels, letters, ...place }) => {
    let weights: Weights | undefined
    return {
      name,
      version,
      labels,
      letters,
      get weights() {
        return (weights ??= weightsAt(bytes, place))
      },
    }
  })
}

/** Those that are on offer, the default first. */
export const SERVED: readonly ServedModel[] = servedFrom(bytes, file)

export const DEFAULT_SERVED: ServedModel = SERVED[0]!

export const servedNamed = (name: string): ServedModel | undefined =>
  SERVED.find((model) => model.name === name)
