/** What a census holds, and how its parts add up. Every number is a count of images. */
import { answerOf, CODES, scoresReaching, THRESHOLDS } from './codes.ts'
import { PIXELS } from './image.ts'
import { OUTPUTS } from './weights.ts'

/** Images within so many flips of a letter should be accepted; all others should not. */
export const NEAR = 2

export interface Census {
  /** [letter][distance 0..30 to it][answer]. */
  readonly byDistance: number[][][]
  /** [distance 0..30]: images with an only nearest letter, so far away, which is the answer. */
  readonly agreed: number[]
  /** [threshold][answer]: images whose largest score reaches it. */
  readonly accepted: number[][]
  /** [threshold][answer]: images of which exactly one score reaches it. */
  readonly recognised: number[][]
  /** [threshold]: of the accepted ones those within 2 flips of a letter. */
  readonly acceptedNear: number[]
}

const zeros = (length: number): number[] => Array.from({ length }, () => 0)
const rows = (count: number, length: number): number[][] =>
  Array.from({ length: count }, () => zeros(length))

export const newCensus = (): Census => ({
  byDistance: Array.from({ length: OUTPUTS }, () => rows(PIXELS + 1, OUTPUTS)),
  agreed: zeros(PIXELS + 1),
  accepted: rows(THRESHOLDS.length, OUTPUTS),
  recognised: rows(THRESHOLDS.length, OUTPUTS),
  acceptedNear: zeros(THRESHOLDS.length),
})

/** Adds images that are equally far from each letter: counts[code] of each code. */
export function addCounts(
  census: Census,
  distances: readonly number[],
  counts: ArrayLike<number>,
): void {
  const nearest = Math.min(...distances)
  const only = distances.indexOf(nearest) === distances.lastIndexOf(nearest)
  for (let code = 0; code < CODES; code++) {
    const images = counts[code]!
    if (images === 0) continue
    const answer = answerOf(code)
    distances.forEach((d, letter) => (census.byDistance[letter]![d]![answer]! += images))
    if (only && distances[answer] === nearest) census.agreed[nearest]! += images
    THRESHOLDS.forEach((_, threshold) => {
      const scores = scoresReaching(code, threshold)
      if (scores >= 1) census.accepted[threshold]![answer]! += images
      if (scores === 1) census.recognised[threshold]![answer]! += images
      if (scores >= 1 && nearest <= NEAR) census.acceptedNear[threshold]! += images
    })
  }
}

/** The counts of both. */
export function addCensus(a: Census, b: Census): Census {
  return {
    byDistance: a.byDistance.map((table, n) => addRows(table, b.byDistance[n]!)),
    agreed: addNumbers(a.agreed, b.agreed),
    accepted: addRows(a.accepted, b.accepted),
    recognised: addRows(a.recognised, b.recognised),
    acceptedNear: addNumbers(a.acceptedNear, b.acceptedNear),
  }
}

const addNumbers = (a: readonly number[], b: readonly number[]) => a.map((n, k) => n + b[k]!)
const addRows = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]) =>
  a.map((row, n) => addNumbers(row, b[n]!))

/** Images by answer. */
export const answersOf = ({ byDistance }: Census): number[] =>
  Array.from({ length: OUTPUTS }, (_, answer) =>
    byDistance[0]!.reduce((sum, counts) => sum + counts[answer]!, 0),
  )
