/** The smallest changes of a drawing that change the answer: found by trying all, not guessed. */
import { someFlips } from './balls.ts'
import { newLayers } from './forward.ts'
import type { Image } from './image.ts'
import { predict } from './predict.ts'
import type { Weights } from './weights.ts'

/** All sets of 4 pixels are 27,405: some milliseconds. */
export const MOST_FLIPS = 4

export interface Fooling {
  /** How many pixels must change at least: 1..MOST_FLIPS. */
  readonly flips: number
  /** Every set of so many pixels that changes the answer, as an image of the flips. */
  readonly sets: readonly Image[]
}

/** All smallest sets, or null when no set of up to `most` flips changes the letter of the image. */
export function smallestFooling(
  weights: Weights,
  image: Image,
  most: number = MOST_FLIPS,
): Fooling | null {
  for (let flips = 1; flips <= most; flips++) {
    const sets = foolingSets(weights, image, flips)
    if (sets.length > 0) return { flips, sets }
  }
  return null
}

/** Every set of exactly `flips` pixels (1..30) that changes the letter, as an image of the flips. */
export function foolingSets(weights: Weights, image: Image, flips: number): Image[] {
  const layers = newLayers()
  const { index } = predict(weights, image, layers)
  const sets: Image[] = []
  someFlips(flips, (set) => {
    if (predict(weights, image ^ set, layers).index !== index) sets.push(set)
  })
  return sets
}
