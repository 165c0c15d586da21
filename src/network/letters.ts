/** The three letters of the tutorial, drawn as text: `#` ink, `.` paper. */
import { distance, fromRows, type Image } from './image.ts'

export const LABELS = ['A', 'B', 'C'] as const

const A = fromRows([
  '..##..', //
  '.#..#.',
  '######',
  '#....#',
  '#....#',
])

const B = fromRows([
  '.####.', //
  '.#..#.',
  '.####.',
  '.#..#.',
  '.####.',
])

const C = fromRows([
  '.####.', //
  '.#....',
  '.#....',
  '.#....',
  '.####.',
])

/** In the order of LABELS. Distances A-B 14, A-C 17, B-C 5; ink 14, 16, 11. */
export const LETTERS: readonly Image[] = [A, B, C]

/**
 * The index of the letter at the smallest Hamming distance: the maximum-likelihood answer under
 * pixel noise, so the best that any classifier can do. On a tie `own` wins, then the first.
 */
export function nearest(image: Image, letters: readonly Image[], own = 0): number {
  let best = own
  let bestDistance = distance(image, letters[own]!)
  letters.forEach((letter, index) => {
    const d = distance(image, letter)
    if (d < bestDistance) {
      best = index
      bestDistance = d
    }
  })
  return best
}
