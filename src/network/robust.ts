/**
 * What the recipe `robust` shows: half background, half the letters with up to 5 wrong pixels.
 * Specified to the last random number in test/golden/tutorial-runs.json (`robust.spec`).
 */
import { distance, type Image } from './image.ts'
import { nearest } from './letters.ts'
import { background, flipped } from './noise.ts'
import type { Uniform } from './random.ts'
import { oneHot } from './train.ts'
import type { Sampler } from './trainer.ts'
import { OUTPUTS } from './weights.ts'

const BACKGROUND_SHARE = 0.5
const MOST_FLIPS = 5
/** An image this near to a letter is that letter. */
const STILL_A_LETTER = 2
/** Below twice that and one more, one image could be within it of two letters. */
const LEAST_DISTANCE = 2 * STILL_A_LETTER + 1

export const NO_LETTER: readonly number[] = Array.from({ length: OUTPUTS }, () => 0)

/** The smallest Hamming distance between two of the letters. */
export function leastDistance(letters: readonly Image[]): number {
  const pairs = letters.flatMap((a, n) => letters.slice(n + 1).map((b) => distance(a, b)))
  return Math.min(...pairs)
}

/** The first letter that is so near that the image is still it, or -1. */
export const letterNear = (image: Image, letters: readonly Image[]): number =>
  letters.findIndex((letter) => distance(image, letter) <= STILL_A_LETTER)

/**
 * An endless stream for three letters. Throws RangeError when two of them differ in fewer than 5
 * pixels: an image within 2 flips of both could have no target.
 */
export function robustSampler(letters: readonly Image[], uniform: Uniform): Sampler {
  const least = leastDistance(letters)
  if (least < LEAST_DISTANCE) {
    throw new RangeError(
      `letters: expected any two to differ in ${LEAST_DISTANCE} pixels or more, got ${least}`,
    )
  }
  const targets = letters.map((_, index) => oneHot(index))
  let turn = 0
  return () => {
    if (uniform() < BACKGROUND_SHARE) {
      const image = background(uniform)
      return { image, target: targets[letterNear(image, letters)] ?? NO_LETTER }
    }
    const flips = Math.floor(uniform() * (MOST_FLIPS + 1))
    const image = flipped(letters[turn]!, flips, uniform)
    const target = targets[nearest(image, letters, turn)]!
    turn = (turn + 1) % letters.length
    return { image, target }
  }
}
