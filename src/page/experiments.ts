/** Experiments on a drawing. Pure: chance comes in as a seed. */
import { BLANK, FULL, PIXELS, distance, hasPixel, ink, shift, toggle } from '../network/image.ts'
import { COLUMNS, ROWS, type Image } from '../network/image.ts'
import { mulberry32 } from '../network/random.ts'

/** A drawing made of another one, and how. */
export interface Change {
  readonly kind: 'shifted' | 'recentred' | 'inverted' | 'noise' | 'fooled'
  readonly image: Image
}

/** The pixels in which two drawings differ, as a drawing of their own, and how many: 0..30. */
export const flipped = (before: Image, after: Image): { mask: Image; count: number } => ({
  mask: before ^ after,
  count: distance(before, after),
})

export const shifted = (image: Image, down: number, right: number): Change => ({
  kind: 'shifted',
  image: shift(image, down, right),
})

export const inverted = (image: Image): Change => ({ kind: 'inverted', image: image ^ FULL })

/** The ink moved to the middle, up and left of it where the margins cannot be equal. */
export function recentred(image: Image): Change {
  if (image === BLANK) return { kind: 'recentred', image }
  const lit = Array.from({ length: PIXELS }, (_, index) => index).filter((i) => hasPixel(image, i))
  const move = (places: number[], length: number) =>
    Math.floor((length - 1 - Math.max(...places) - Math.min(...places)) / 2)
  const down = move(
    lit.map((index) => Math.floor(index / COLUMNS)),
    ROWS,
  )
  const right = move(
    lit.map((index) => index % COLUMNS),
    COLUMNS,
  )
  return { kind: 'recentred', image: shift(image, down, right) }
}

/** How many pixels one press of "add noise" flips. */
export const NOISE_FLIPS = 3

/** The drawing with NOISE_FLIPS different pixels flipped, chosen by the seed. */
export function noisy(image: Image, seed: number): Change {
  const uniform = mulberry32(seed)
  let flips = BLANK
  while (ink(flips) < NOISE_FLIPS) {
    const index = Math.floor(uniform() * PIXELS)
    if (!hasPixel(flips, index)) flips = toggle(flips, index)
  }
  return { kind: 'noise', image: image ^ flips }
}
