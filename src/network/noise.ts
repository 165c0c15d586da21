/** Random images: a drawing with wrong pixels, and background that is no drawing at all. */
import { BLANK, ink, pixel, PIXELS, type Image } from './image.ts'
import type { Uniform } from './random.ts'

/** The image with exactly `count` (0..30) different pixels flipped, drawn one by one. */
export function flipped(image: Image, count: number, uniform: Uniform): Image {
  let flips = BLANK
  while (ink(flips) < count) flips |= pixel(Math.floor(uniform() * PIXELS))
  return image ^ flips
}

/** Pixels on with one probability for the whole image, itself uniform in [0, 1): 31 draws. */
export function background(uniform: Uniform): Image {
  const density = uniform()
  let image = BLANK
  for (let index = 0; index < PIXELS; index++) if (uniform() < density) image |= pixel(index)
  return image
}
