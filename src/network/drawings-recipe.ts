/** What the recipe `drawings` shows: how people draw, a little noise, and background. */
import type { Image } from './image.ts'
import { background, flipped } from './noise.ts'
import type { Uniform } from './random.ts'
import { NO_LETTER, nearestOr } from './robust.ts'
import { distance } from './image.ts'
import { oneHot } from './train.ts'
import type { Sampler } from './trainer.ts'

/** An endless stream for three lists of drawings; the first of each list is its letter. */
export function drawingsSampler(
  drawings: readonly (readonly Image[])[],
  uniform: Uniform,
): Sampler {
  const letters = drawings.map((list) => list[0]!)
  const targets = drawings.map((_, index) => oneHot(index))
  let turn = 0
  return () => {
    const choice = uniform()
    if (choice < 0.4) {
      const image = background(uniform)
      const near = letters.findIndex((letter) => distance(image, letter) <= 2)
      return { image, target: targets[near] ?? NO_LETTER }
    }
    const index = turn
    turn = (turn + 1) % letters.length
    if (choice < 0.75) {
      const list = drawings[index]!
      const drawing = list[Math.floor(uniform() * list.length)]!
      return {
        image: flipped(drawing, Math.floor(uniform() * 2), uniform),
        target: targets[index]!,
      }
    }
    const image = flipped(letters[index]!, Math.floor(uniform() * 5), uniform)
    return { image, target: targets[nearestOr(index, image, letters)]! }
  }
}
