/**
 * What the recipe `drawings` shows. Four kinds of images, in these shares:
 *
 *     25 %   background: pixels on at random
 *     10 %   a drawing with 5 to 10 wrong pixels: the look of a letter, but none
 *     54 %   a drawing with 0, 1 or 2 wrong pixels (40, 40 and 20 % of them)
 *     11 %   a letter, the first drawing of its label, with 0 to 4 wrong pixels
 *
 * What was tried, and what each choice is good for, is told in CONTRIBUTING.md.
 */
import type { Image } from './image.ts'
import { nearest } from './letters.ts'
import { background, flipped } from './noise.ts'
import type { Uniform } from './random.ts'
import { letterNear, NO_LETTER } from './robust.ts'
import { oneHot } from './train.ts'
import type { Sampler } from './trainer.ts'

const BACKGROUND_BELOW = 0.25
const SPOILT_BELOW = 0.35
const DRAWING_BELOW = 0.89

const FEWEST_SPOILT = 5
const MOST_SPOILT = 10
const MOST_LETTER_FLIPS = 4

/**
 * An endless stream for three lists of drawings; the first of each list is its letter. An image
 * that is itself a drawing always has that drawing's label, however it came about.
 */
export function drawingsSampler(
  drawings: readonly (readonly Image[])[],
  uniform: Uniform,
): Sampler {
  const letters = drawings.map((list) => list[0]!)
  const targets = drawings.map((_, index) => oneHot(index))
  const known = new Map(drawings.flatMap((list, index) => list.map((image) => [image, index])))
  const between = (low: number, high: number) => low + Math.floor(uniform() * (high - low + 1))
  const sample = (image: Image, index: number | undefined) => ({
    image,
    target: targets[known.get(image) ?? index ?? -1] ?? NO_LETTER,
  })
  const noLetter = (image: Image) => sample(image, letterNear(image, letters))
  let turn = 0
  return () => {
    const choice = uniform()
    if (choice < BACKGROUND_BELOW) return noLetter(background(uniform))
    const index = turn
    turn = (turn + 1) % letters.length
    if (choice >= DRAWING_BELOW) {
      const image = flipped(letters[index]!, between(0, MOST_LETTER_FLIPS), uniform)
      return sample(image, nearest(image, letters, index))
    }
    const list = drawings[index]!
    const drawing = list[between(0, list.length - 1)]!
    if (choice < SPOILT_BELOW) {
      return noLetter(flipped(drawing, between(FEWEST_SPOILT, MOST_SPOILT), uniform))
    }
    const slips = Math.floor(uniform() * 2.5) // 0 and 1 twice as often as 2
    return sample(flipped(drawing, slips, uniform), index)
  }
}
