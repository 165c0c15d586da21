/**
 * The nearest-letter limits: what the best possible classifier reaches under pixel noise, for any
 * three letters, by counting and without a network.
 *
 * Where two pixels are alike in all three letters (both on or off in the same ones, up to inverting
 * all), flips there move an image alike. So the pixels fall into at most 4 kinds, and the 2^30
 * images into a few thousand cells: so many flips of each kind. All images of a cell are equally
 * far from each letter.
 */
import { distance, hasPixel, PIXELS, type Image } from './image.ts'

/** Images that lie equally far from each letter. */
export interface Cell {
  /** To each letter, 0..30. */
  readonly distances: readonly number[]
  readonly images: number
}

/** n over k, exact below 2^53. */
export function choose(n: number, k: number): number {
  let product = 1
  for (let m = 1; m <= k; m++) product = (product * (n - k + m)) / m
  return product
}

/** Every image of the grid, in cells; their `images` add up to 2^30. Letters must differ. */
export function cells(letters: readonly Image[]): Cell[] {
  const [first, ...others] = letters
  if (first === undefined) throw new RangeError('letters: expected 1 or more, got none')
  // A kind is told by the letters that differ there from the first; kinds[pattern] = its pixels.
  const kinds = new Map<number, number>()
  for (let i = 0; i < PIXELS; i++) {
    const pattern = others.reduce(
      (bits, letter, n) => bits | (Number(hasPixel(letter ^ first, i)) << n),
      0,
    )
    kinds.set(pattern, (kinds.get(pattern) ?? 0) + 1)
  }
  let all: Cell[] = [{ distances: letters.map((letter) => distance(letter, first)), images: 1 }]
  // From the first letter itself: flip 0..size pixels of each kind.
  for (const [pattern, size] of kinds) {
    const away = (n: number) => (n > 0 && (pattern >> (n - 1)) & 1 ? -1 : 1)
    all = all.flatMap(({ distances, images }) =>
      Array.from({ length: size + 1 }, (_, flips) => ({
        distances: distances.map((d, n) => d + flips * away(n)),
        images: images * choose(size, flips),
      })),
    )
  }
  return all
}

export interface Limits {
  /** Images with this letter as the only nearest one. */
  readonly uniqueNearest: readonly number[]
  /** Images with no only nearest letter. */
  readonly ties: number
  /** Images with an only nearest letter, by their distance 0..30 to it. */
  readonly uniqueByDistance: readonly number[]
  /** Images by the distance 0..30 to their nearest letter, ties included. */
  readonly nearestByDistance: readonly number[]
  /** [letter][distance 0..30]: images so far from the letter that are nearer to it than to others. */
  readonly right: readonly (readonly number[])[]
  /** [letter][distance]: images as near to the letter as to another, and no nearer to a third. */
  readonly tied: readonly (readonly number[])[]
  /** Of the nearest-letter rule: within so many flips every image is nearest to its letter only. */
  readonly radius: readonly number[]
}

const zeros = (): number[] => Array.from({ length: PIXELS + 1 }, () => 0)

export function limitsOf(letters: readonly Image[]): Limits {
  const uniqueNearest = letters.map(() => 0)
  const uniqueByDistance = zeros()
  const nearestByDistance = zeros()
  const right = letters.map(zeros)
  const tied = letters.map(zeros)
  let ties = 0
  for (const { distances, images } of cells(letters)) {
    const nearest = Math.min(...distances)
    const winners = distances.flatMap((d, n) => (d === nearest ? [n] : []))
    nearestByDistance[nearest]! += images
    if (winners.length === 1) {
      uniqueNearest[winners[0]!]! += images
      uniqueByDistance[nearest]! += images
      right[winners[0]!]![nearest]! += images
    } else {
      ties += images
      for (const winner of winners) tied[winner]![nearest]! += images
    }
  }
  const radius = right.map((counts) => counts.findIndex((n, d) => n < choose(PIXELS, d)) - 1)
  return { uniqueNearest, ties, uniqueByDistance, nearestByDistance, right, tied, radius }
}

/**
 * [letter][distance]: how many images so far from a letter the nearest-letter rule gives it, half
 * of those that another letter ties for.
 */
export const limitRight = ({ right, tied }: Limits): number[][] =>
  right.map((counts, letter) => counts.map((count, d) => count + tied[letter]![d]! / 2))
