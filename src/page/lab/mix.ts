/**
 * What a hidden neuron learned, as a mix of the three letters. The gradient of a weight is pixel x blame, so the change of a
 * neuron's 30 weights is a A + b B + c C: exactly, when only the three letters were shown; else the nearest mix (least squares).
 */
import { distance, hasPixel, ink, PIXELS, type Image } from '../../network/image.ts'
import { HIDDEN, type Weights } from '../../network/weights.ts'

export interface Mix {
  /** One for each letter. */
  readonly coefficients: readonly number[]
  /** Share of the change (sum of squares) that the mix explains: 0 to 1; 1 when nothing changed. */
  readonly explained: number
}

/** Pixels that are on in both: (|a| + |b| - d(a, b)) / 2. */
const overlap = (a: Image, b: Image): number => (ink(a) + ink(b) - distance(a, b)) / 2

/** The mixes of the five neurons for a change of w1; null when the letters are not independent (two alike, or one blank). */
export function mixes({ w1 }: Pick<Weights, 'w1'>, letters: readonly Image[]): Mix[] | null {
  const gram = letters.map((a) => letters.map((b) => overlap(a, b)))
  if (Math.abs(determinant(gram)) < 0.5) return null // an integer: exactly 0 or at least 1
  return Array.from({ length: HIDDEN }, (_, j) => {
    const change = Array.from({ length: PIXELS }, (_, i) => w1[HIDDEN * i + j]!)
    const product = letters.map((letter) => sumOver(letter, change))
    return { ...explain(change, letters, cramer(gram, product)) }
  })
}

const sumOver = (letter: Image, values: readonly number[]): number =>
  values.reduce((sum, value, i) => (hasPixel(letter, i) ? sum + value : sum), 0)

function explain(
  change: readonly number[],
  letters: readonly Image[],
  coefficients: number[],
): Mix {
  let total = 0
  let left = 0
  change.forEach((value, i) => {
    const mixed = letters.reduce((sum, l, k) => (hasPixel(l, i) ? sum + coefficients[k]! : sum), 0)
    total += value * value
    left += (value - mixed) * (value - mixed)
  })
  return { coefficients, explained: total === 0 ? 1 : 1 - left / total }
}

type Matrix = readonly (readonly number[])[]

function determinant(m: Matrix): number {
  const [a, b, c] = m as readonly [readonly number[], readonly number[], readonly number[]]
  return (
    a[0]! * (b[1]! * c[2]! - b[2]! * c[1]!) -
    a[1]! * (b[0]! * c[2]! - b[2]! * c[0]!) +
    a[2]! * (b[0]! * c[1]! - b[1]! * c[0]!)
  )
}

/** Solves the 3 x 3 system by Cramer's rule: the entries are small integers, so nothing is lost. */
function cramer(matrix: Matrix, right: readonly number[]): number[] {
  const whole = determinant(matrix)
  return right.map((_, k) => {
    const replaced = matrix.map((row, n) => row.map((value, m) => (m === k ? right[n]! : value)))
    return determinant(replaced) / whole
  })
}
