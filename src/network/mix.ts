/**
 * The mix of letters that each hidden neuron learned.
 *
 * An update adds -learningRate * dz1[j] to the weights of the lit pixels of the sample: a multiple
 * of that drawing. So when only the three letters are shown, a neuron's change (final minus start)
 * is exactly a A + b B + c C. When other drawings are shown too, it is that only nearly: least
 * squares finds the nearest mix, and the residual says how much is left.
 */
import { pixelsOf, PIXELS, type Image } from './image.ts'
import { HIDDEN, type Weights } from './weights.ts'

export interface Mix {
  /** One number for each letter. */
  readonly amounts: readonly number[]
  /** |change - mix| / |change|, in [0, 1]: rounding only for the tutorial's recipe; 0 for no change. */
  readonly residual: number
}

/** One mix for each of the 5 hidden neurons. start: zeroWeights() asks for the weights themselves. */
export function letterMix(start: Weights, end: Weights, letters: readonly Image[]): Mix[] {
  return Array.from({ length: HIDDEN }, (_, j) => {
    const change = Array.from(
      { length: PIXELS },
      (_, i) => end.w1[HIDDEN * i + j]! - start.w1[HIDDEN * i + j]!,
    )
    return mixOf(change, letters.map(pixelsOf))
  })
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0)

const minus = (a: readonly number[], factor: number, b: readonly number[]): number[] =>
  a.map((value, i) => value - factor * b[i]!)

/**
 * Least squares by Gram and Schmidt: each letter less what the ones before it already explain. A
 * letter that they explain wholly (a blank one; one made of two others) gets the amount 0.
 */
function mixOf(change: readonly number[], letters: readonly (readonly number[])[]): Mix {
  const units = letters.map((_, n) => letters.map((_, m) => (m === n ? 1 : 0)))
  const basis: { direction: number[]; recipe: number[]; square: number }[] = []
  letters.forEach((letter, n) => {
    let direction: number[] = [...letter]
    let recipe: number[] = units[n]!
    for (const earlier of basis) {
      const factor = dot(letter, earlier.direction) / earlier.square
      direction = minus(direction, factor, earlier.direction)
      recipe = minus(recipe, factor, earlier.recipe)
    }
    const square = dot(direction, direction)
    // Pixels are 0 or 1: what is not dependent has a square far above rounding.
    if (square > 1e-9) basis.push({ direction, recipe, square })
  })
  let rest: number[] = [...change]
  let amounts = letters.map(() => 0)
  for (const { direction, recipe, square } of basis) {
    const factor = dot(rest, direction) / square
    rest = minus(rest, factor, direction)
    amounts = minus(amounts, -factor, recipe)
  }
  const size = Math.sqrt(dot(change, change))
  return { amounts, residual: size === 0 ? 0 : Math.sqrt(dot(rest, rest)) / size }
}
