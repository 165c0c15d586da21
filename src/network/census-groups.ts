/**
 * The three groups of ten pixels that the census takes an image apart into. Group 0 is the top one;
 * a group's value is its pixels as a binary number, 0..1023.
 */
import { exp } from './elementary.ts'
import { ink, PIXELS, type Image } from './image.ts'
import { HIDDEN, type Weights } from './weights.ts'

export const GROUP_BITS = 10
/** How many values a group has. */
export const GROUP = 1024

/** e^-sum of three such stays a normal double. */
const LARGEST_SUM = 230

/**
 * exp(-partial sum) for each value of the ten pixels of group 0, 1 or 2 from the top: 1,024 x 5. NaN
 * where huge weights would make it leave the range of doubles, alone or in a product.
 */
export function groupTable({ w1 }: Weights, group: number): Float64Array {
  const table = new Float64Array(GROUP * HIDDEN)
  for (let value = 0; value < GROUP; value++) {
    for (let j = 0; j < HIDDEN; j++) {
      let sum = 0
      for (let bit = 0; bit < GROUP_BITS; bit++) {
        const lit = (value >> (GROUP_BITS - 1 - bit)) & 1
        if (lit) sum += w1[HIDDEN * (GROUP_BITS * group + bit) + j]!
      }
      table[HIDDEN * value + j] = Math.abs(sum) > LARGEST_SUM ? NaN : exp(-sum)
    }
  }
  return table
}

/** Values of ten pixels that are equally far from each letter there. */
export interface Kin {
  readonly distances: readonly number[]
  readonly values: readonly number[]
}

export function kinOf(letters: readonly Image[], group: number): Kin[] {
  const shift = PIXELS - GROUP_BITS * (group + 1)
  const kin = new Map<string, { distances: number[]; values: number[] }>()
  for (let value = 0; value < GROUP; value++) {
    const distances = letters.map((letter) => ink(value ^ ((letter >> shift) & (GROUP - 1))))
    const found = kin.get(distances.join())
    if (found) found.values.push(value)
    else kin.set(distances.join(), { distances, values: [value] })
  }
  return [...kin.values()]
}
