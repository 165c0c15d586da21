/** The letters with a few wrong pixels: all of them, not a sample. */
import { PIXELS, toggle, type Image } from '../../network/image.ts'
import { oneHot, type Sample } from '../../network/train.ts'

/** The image and all images that differ from it in at most `flips` pixels, each once. */
export function within(image: Image, flips: number, from = 0): Image[] {
  if (flips === 0) return [image]
  const pixels = Array.from({ length: PIXELS - from }, (_, n) => from + n)
  return [image, ...pixels.flatMap((i) => within(toggle(image, i), flips - 1, i + 1))]
}

/** All images within `flips` of a letter, with that letter as target. No image twice while 2 flips + 1 <= distance. */
export const imagesWithin = (letters: readonly Image[], flips: number): Sample[] =>
  letters.flatMap((letter, index) =>
    within(letter, flips).map((image) => ({ image, target: oneHot(index) })),
  )
