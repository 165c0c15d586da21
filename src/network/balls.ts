/** The images around a letter: counts of the answers to all images at each number of flips. */
import { answerOf, codeOf, CODES } from './codes.ts'
import { distance, FULL, type Image } from './image.ts'
import { forward, newLayers } from './forward.ts'
import { OUTPUTS, type Weights } from './weights.ts'

/** Ball measures go this far: 768,212 images a letter. */
export const FARTHEST = 6

/**
 * Calls `visit` with each set of `count` (0..30) of the 30 pixels, as an image; stops early, and
 * returns true, when `visit` does. Gosper's hack: the next larger number with as many bits.
 */
export function someFlips(count: number, visit: (flips: Image) => boolean | void): boolean {
  if (count === 0) return visit(0) === true
  const end = FULL + 1
  for (let flips = (1 << count) - 1; flips < end;) {
    if (visit(flips) === true) return true
    const lowest = flips & -flips
    const ripple = flips + lowest
    flips = ripple | (((flips ^ ripple) >>> 2) / lowest)
  }
  return false
}

export interface Ball {
  /** [letter][flips 0..6][code]: images so far from the letter. */
  readonly all: readonly (readonly Uint32Array[])[]
  /** The same, of the images that are nearer to the letter than to any other. */
  readonly own: readonly (readonly Uint32Array[])[]
}

/** Counts all images within `farthest` flips of each letter by their code (codes.ts). */
export function countBalls(
  weights: Weights,
  letters: readonly Image[],
  farthest: number = FARTHEST,
): Ball {
  const layers = newLayers()
  const empty = () =>
    letters.map(() => Array.from({ length: farthest + 1 }, () => new Uint32Array(CODES)))
  const all = empty()
  const own = empty()
  letters.forEach((letter, index) => {
    const others = letters.filter((other) => other !== letter)
    for (let flips = 0; flips <= farthest; flips++) {
      const every = all[index]![flips]!
      const nearest = own[index]![flips]!
      someFlips(flips, (set) => {
        const image = letter ^ set
        const code = codeOf(forward(weights, image, layers).a2)
        every[code]!++
        if (others.every((other) => distance(image, other) > flips)) nearest[code]!++
      })
    }
  })
  return { all, own }
}

/**
 * For each letter the largest r such that every image within r flips is answered with it; -1 when
 * the letter itself is not. Not looked for beyond the ball: there `farthest` means that or more.
 */
export const radii = ({ all }: Ball): number[] =>
  all.map((counts, letter) => {
    const wrong = counts.findIndex((codes) => countWhere(codes, (c) => answerOf(c) !== letter) > 0)
    return (wrong < 0 ? counts.length : wrong) - 1
  })

/** The sum of the counts whose code is accepted by `test`. */
export function countWhere(counts: Uint32Array, test: (code: number) => boolean): number {
  let sum = 0
  for (let code = 0; code < CODES; code++) if (counts[code]! > 0 && test(code)) sum += counts[code]!
  return sum
}

/** Images by answer. */
export const byAnswer = (counts: Uint32Array): number[] =>
  Array.from({ length: OUTPUTS }, (_, answer) =>
    countWhere(counts, (code) => answerOf(code) === answer),
  )
