/** The 165 weights of the 30-5-3 network. There are no biases. */
import { fnv1a } from './hash.ts'
import { PIXELS } from './image.ts'
import { normal, type Uniform } from './random.ts'

export const HIDDEN = 5
export const OUTPUTS = 3

/** Float64, row by row: w1 is 30 x 5 (pixel i to neuron j at 5 i + j), w2 is 5 x 3 (3 i + j). */
export interface Weights {
  readonly w1: Float64Array
  readonly w2: Float64Array
}

type Rows = readonly (readonly number[])[]

/** Weights from rows: w1 30 rows of 5, w2 5 rows of 3. Throws RangeError with got and expected. */
export function weightsFrom(w1: Rows, w2: Rows): Weights {
  return { w1: flat('w1', w1, PIXELS, HIDDEN), w2: flat('w2', w2, HIDDEN, OUTPUTS) }
}

function flat(name: string, rows: Rows, height: number, width: number): Float64Array {
  if (rows.length !== height) {
    throw new RangeError(`${name}: expected ${height} rows of ${width}, got ${rows.length} rows`)
  }
  const values = new Float64Array(height * width)
  rows.forEach((row, i) => {
    if (row.length !== width) {
      throw new RangeError(`${name}[${i}]: expected ${width} numbers, got ${row.length}`)
    }
    row.forEach((value, j) => {
      if (!Number.isFinite(value)) {
        throw new RangeError(`${name}[${i}][${j}]: expected a finite number, got ${value}`)
      }
      values[width * i + j] = value + 0 // -0 becomes 0, as in JSON
    })
  })
  return values
}

/** The inverse of `weightsFrom`: 30 rows of 5 and 5 rows of 3. */
export function rowsOf(weights: Weights): { w1: number[][]; w2: number[][] } {
  const rows = (values: Float64Array, width: number) =>
    Array.from({ length: values.length / width }, (_, i) =>
      Array.from(values.subarray(width * i, width * (i + 1)), (value) => value + 0),
    )
  return { w1: rows(weights.w1, HIDDEN), w2: rows(weights.w2, OUTPUTS) }
}

export const copyWeights = ({ w1, w2 }: Weights): Weights => ({ w1: w1.slice(), w2: w2.slice() })

export const zeroWeights = (): Weights => ({
  w1: new Float64Array(PIXELS * HIDDEN),
  w2: new Float64Array(HIDDEN * OUTPUTS),
})

/** scale * N(0, 1): 150 numbers fill w1 row by row, then 15 fill w2 row by row. */
export function randomWeights(uniform: Uniform, scale: number): Weights {
  const weights = zeroWeights()
  for (const layer of [weights.w1, weights.w2]) {
    for (let n = 0; n < layer.length; n++) layer[n] = scale * normal(uniform)
  }
  return weights
}

/** Throws RangeError unless w1 holds 150 and w2 15 numbers. */
export function checkShape({ w1, w2 }: Weights): void {
  if (w1.length !== PIXELS * HIDDEN || w2.length !== HIDDEN * OUTPUTS) {
    throw new RangeError(
      `weights: expected 150 (30 x 5) and 15 (5 x 3) numbers, got ${w1.length} and ${w2.length}`,
    )
  }
}

/**
 * A name for exactly these weights: 8 hexadecimal digits, FNV-1a over the 1,320 bytes of w1 and w2
 * (float64, little endian, -0 as 0).
 */
export function weightsVersion({ w1, w2 }: Weights): string {
  const view = new DataView(new ArrayBuffer(8 * (w1.length + w2.length)))
  for (let n = 0; n < w1.length; n++) view.setFloat64(8 * n, w1[n]! + 0, true)
  for (let n = 0; n < w2.length; n++) view.setFloat64(8 * (w1.length + n), w2[n]! + 0, true)
  return fnv1a(new Uint8Array(view.buffer)).toString(16).padStart(8, '0')
}
