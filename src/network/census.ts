/**
 * The census: the answers to all 2^30 = 1,073,741,824 images, counted one by one.
 *
 * An image is three groups of ten pixels, and z1 the sum of three partial sums, each of which takes
 * only 1,024 values. So exp(-z1) is a product of three factors from three tables: no exp is left in
 * the loop, and answers and thresholds are read from z2, with no second sigmoid.
 *
 * That differs from `forward` by rounding. Where rounding could change what is counted, `forward`
 * decides, so the counts are exact.
 */
import { addCounts, type Census } from './census-counts.ts'
import { codeOf, CODES, THRESHOLDS } from './codes.ts'
import { GROUP, GROUP_BITS, groupTable, kinOf } from './census-groups.ts'
import { ln } from './elementary.ts'
import { forward, newLayers, type Layers } from './forward.ts'
import { PIXELS, type Image } from './image.ts'
import { HIDDEN, OUTPUTS, type Weights } from './weights.ts'

/** The space is counted in so many slices: one for each value of the first ten pixels. */
export const SLICES = 1024
export const SLICE_IMAGES = 1024 * 1024

/** z2 where the score is 0.9; it is 0 where the score is 0.5. */
const Z_HIGH = -ln(1 / THRESHOLDS[1] - 1)
/** Above this two different z2 can round to the same score, and the first one wins. */
const Z_SATURATED = 15

/**
 * The largest product of three values of z2, of three differences or of three distances from
 * Z_HIGH, one of which is within rounding of 0. Bounds of the rounding: a sum of n terms errs by at
 * most n 2^-53 times the sum of their sizes, exp and each factor by an ulp or two.
 */
function doubtBelow({ w1, w2 }: Weights): number {
  const largestSum = (values: Float64Array, width: number) => {
    const sums = Array.from({ length: width }, () => 0)
    values.forEach((value, n) => (sums[n % width]! += Math.abs(value)))
    return Math.max(...sums)
  }
  const ulp = 2.220446049250313e-16
  const s1 = largestSum(w1, HIDDEN)
  const s2 = largestSum(w2, OUTPUTS)
  const errorOfA1 = (PIXELS * s1 + 16) * ulp
  const errorOfZ2 = (errorOfA1 + 16 * ulp) * s2 + 16 * ulp
  const largest = 2 * s2 + Z_HIGH
  return 4 * errorOfZ2 * largest * largest
}

/** What the images of a slice are counted with. */
interface Counter {
  readonly weights: Weights
  readonly layers: Layers
  /** Of the top, middle and low pixels. */
  readonly tables: readonly [Float64Array, Float64Array, Float64Array]
  readonly doubt: number
  /** Where in `counts` the codes of each low value are counted. */
  readonly offsets: Uint32Array
  readonly counts: Uint32Array
}

/**
 * Counts the 1,024 images that begin with these twenty pixels. One long function of local names on
 * purpose: it runs 2^20 times (measured: names from an outer function cost half as much again).
 */
function countBlock(counter: Counter, topValue: number, middleValue: number): void {
  const { weights, layers, tables, doubt, offsets, counts } = counter
  const [top, middle, low] = tables
  const { w2 } = weights
  const v00 = w2[0]!
  const v01 = w2[1]!
  const v02 = w2[2]!
  const v10 = w2[3]!
  const v11 = w2[4]!
  const v12 = w2[5]!
  const v20 = w2[6]!
  const v21 = w2[7]!
  const v22 = w2[8]!
  const v30 = w2[9]!
  const v31 = w2[10]!
  const v32 = w2[11]!
  const v40 = w2[12]!
  const v41 = w2[13]!
  const v42 = w2[14]!
  const t = HIDDEN * topValue
  const m = HIDDEN * middleValue
  const p0 = top[t]! * middle[m]!
  const p1 = top[t + 1]! * middle[m + 1]!
  const p2 = top[t + 2]! * middle[m + 2]!
  const p3 = top[t + 3]! * middle[m + 3]!
  const p4 = top[t + 4]! * middle[m + 4]!
  for (let value = 0, n = 0; value < GROUP; value++, n += HIDDEN) {
    const a0 = 1 / (1 + p0 * low[n]!)
    const a1 = 1 / (1 + p1 * low[n + 1]!)
    const a2 = 1 / (1 + p2 * low[n + 2]!)
    const a3 = 1 / (1 + p3 * low[n + 3]!)
    const a4 = 1 / (1 + p4 * low[n + 4]!)
    const z0 = a0 * v00 + a1 * v10 + a2 * v20 + a3 * v30 + a4 * v40
    const z1 = a0 * v01 + a1 * v11 + a2 * v21 + a3 * v31 + a4 * v41
    const z2 = a0 * v02 + a1 * v12 + a2 * v22 + a3 * v32 + a4 * v42
    const d01 = z0 - z1
    const d02 = z0 - z2
    const d12 = z1 - z2
    let code = d01 >= 0 ? (d02 >= 0 ? 0 : 32) : d12 >= 0 ? 16 : 32
    if (z0 >= 0) code += z0 >= Z_HIGH ? 5 : 1
    if (z1 >= 0) code += z1 >= Z_HIGH ? 5 : 1
    if (z2 >= 0) code += z2 >= Z_HIGH ? 5 : 1
    // Written so that NaN is in doubt too.
    const sure =
      Math.abs(z0 * z1 * z2) > doubt &&
      Math.abs(d01 * d02 * d12) > doubt &&
      Math.abs((z0 - Z_HIGH) * (z1 - Z_HIGH) * (z2 - Z_HIGH)) > doubt
    if (!sure || ((code & 8) !== 0 && Math.max(z0, z1, z2) > Z_SATURATED)) {
      const image = (topValue << (2 * GROUP_BITS)) | (middleValue << GROUP_BITS) | value
      code = codeOf(forward(weights, image, layers).a2)
    }
    const index = offsets[value]! + code
    counts[index] = counts[index]! + 1
  }
}

/** Counts a slice (0..SLICES - 1) of the space into a census. */
export type CountSlice = (slice: number, into: Census) => void

export function censusOf(weights: Weights, letters: readonly Image[]): CountSlice {
  const topKin = kinOf(letters, 0)
  const middleKin = kinOf(letters, 1)
  const lowKin = kinOf(letters, 2)
  const offsets = new Uint32Array(GROUP)
  lowKin.forEach(({ values }, n) => values.forEach((value) => (offsets[value] = n * CODES)))
  const counts = new Uint32Array(lowKin.length * CODES)
  const counter: Counter = {
    weights,
    layers: newLayers(),
    tables: [groupTable(weights, 0), groupTable(weights, 1), groupTable(weights, 2)],
    doubt: doubtBelow(weights),
    offsets,
    counts,
  }
  return (slice, into) => {
    const top = topKin.find(({ values }) => values.includes(slice))!
    for (const middle of middleKin) {
      counts.fill(0)
      for (const value of middle.values) countBlock(counter, slice, value)
      lowKin.forEach(({ distances }, n) => {
        const sums = distances.map((d, k) => d + middle.distances[k]! + top.distances[k]!)
        addCounts(into, sums, counts.subarray(n * CODES, (n + 1) * CODES))
      })
    }
  }
}
