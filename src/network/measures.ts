/**
 * The exact measures of a model: by enumeration of all images meant, never by sampling. Shares are
 * counts divided once, so they are the same in every engine.
 */
import { countBalls, countWhere, FARTHEST, radii, type Ball } from './balls.ts'
import { answersOf, NEAR, type Census } from './census-counts.ts'
import { answerOf, scoresReaching, type Threshold } from './codes.ts'
import { forward } from './forward.ts'
import { BLANK, FULL, PIXELS, type Image } from './image.ts'
import { choose, limitsOf } from './limits.ts'
import type { DrawingFigures } from './read-drawings.ts'
import type { Weights } from './weights.ts'

export const IMAGES = FULL + 1

/** Chances that a pixel is flipped, of `noiseAccuracy`. */
export const NOISES = [0.05, 0.1, 0.2] as const

/** Shares in [0, 1] by threshold: THRESHOLDS. */
export type ByThreshold = Readonly<Record<`${Threshold}`, number>>
/** Shares in [0, 1] by chance of a flip: NOISES. */
export type ByNoise = Readonly<Record<`${(typeof NOISES)[number]}`, number>>

/** Found in about half a second. Lists by letter are in the order of the outputs. */
export interface Measures {
  /** [letter]: the largest r <= 6 such that all images within r flips keep the letter; -1 for none. */
  readonly radius: readonly number[]
  /** [letter][k = 0..6]: share of the images exactly k flips away that are given the letter. */
  readonly accuracyAtDistance: readonly (readonly number[])[]
  /** [letter][k = 0..2]: share of them that are given the letter and recognised. */
  readonly recognisedAtDistance: readonly (readonly number[])[]
  /**
   * [k = 0..6]: share of the images whose nearest letter is unique and within k flips on which the
   * model gives that letter: the best answer that any classifier has under pixel noise.
   */
  readonly agreement: readonly number[]
  /** Share of such images within 2 flips that are answered right, exactly one score reaching it. */
  readonly acceptedWithin2: ByThreshold
  /** The three scores of the empty and of the full grid. */
  readonly blank: readonly number[]
  readonly full: readonly number[]
}

/** Found by the census of all 2^30 images. */
export interface CensusMeasures {
  /** [letter]: number of images answered with it; they add up to 2^30. */
  readonly answers: readonly number[]
  /** Share of all images of which exactly one score reaches the threshold: "random images read". */
  readonly recognised: ByThreshold
  /** Share of the images farther than 2 flips from every letter whose largest score reaches it. */
  readonly falseAccepts: ByThreshold
  /** Accuracy when each pixel of a letter flips with this chance; mean of the letters. */
  readonly noiseAccuracy: ByNoise
}

/** All that is known of a model; null where it does not apply or was not counted. */
export interface ModelMeasures extends Measures {
  /** Drawings that it was never trained on; null for labels or drawings of one's own. */
  readonly heldOut: DrawingFigures | null
  /** The drawings that it was trained on; null for the recipes that are shown only the letters. */
  readonly shown: DrawingFigures | null
  readonly census: CensusMeasures | null
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

const byThreshold = (share: (threshold: number) => number): ByThreshold => ({
  '0.5': share(0),
  '0.9': share(1),
})

/** Images at 0..k flips for each k. */
const within = (counts: readonly number[]): number[] =>
  counts.map((_, k) => sum(counts.slice(0, k + 1)))

export function measure(weights: Weights, letters: readonly Image[]): Measures {
  const ball = countBalls(weights, letters)
  const { right, all } = agreementCounts(ball)
  return {
    radius: radii(ball),
    accuracyAtDistance: ball.all.map((counts, letter) =>
      counts.map(
        (codes, k) => countWhere(codes, (code) => answerOf(code) === letter) / choose(PIXELS, k),
      ),
    ),
    recognisedAtDistance: ball.all.map((counts, letter) =>
      counts
        .slice(0, NEAR + 1)
        .map((codes, k) => recognisedRight(codes, letter, 0) / choose(PIXELS, k)),
    ),
    agreement: within(right).map((count, k) => count / within(all)[k]!),
    acceptedWithin2: byThreshold((threshold) => {
      const { accepted, of } = acceptedCounts(ball, threshold)
      return accepted / of
    }),
    blank: Array.from(forward(weights, BLANK).a2),
    full: Array.from(forward(weights, FULL).a2),
  }
}

const recognisedRight = (codes: Uint32Array, letter: number, threshold: number): number =>
  countWhere(codes, (code) => answerOf(code) === letter && scoresReaching(code, threshold) === 1)

/** [k = 0..6]: images with an only nearest letter k flips away, and how many are answered so. */
export function agreementCounts({ own }: Ball): { right: number[]; all: number[] } {
  const flips = Array.from({ length: FARTHEST + 1 }, (_, k) => k)
  const count = (test: (code: number, letter: number) => boolean) =>
    flips.map((k) =>
      sum(own.map((counts, letter) => countWhere(counts[k]!, (code) => test(code, letter)))),
    )
  return { right: count((code, letter) => answerOf(code) === letter), all: count(() => true) }
}

/** Images whose only nearest letter is within 2 flips, and how many are right and recognised. */
export function acceptedCounts({ own }: Ball, threshold: number): { accepted: number; of: number } {
  const near = own.flatMap((counts, letter) =>
    counts.slice(0, NEAR + 1).map((codes) => ({ codes, letter })),
  )
  return {
    accepted: sum(near.map(({ codes, letter }) => recognisedRight(codes, letter, threshold))),
    of: sum(near.map(({ codes }) => countWhere(codes, () => true))),
  }
}

export function censusMeasures(census: Census, letters: readonly Image[]): CensusMeasures {
  const near = sum(limitsOf(letters).nearestByDistance.slice(0, NEAR + 1))
  const right = census.byDistance.map((counts, letter) => counts.map((answers) => answers[letter]!))
  return {
    answers: answersOf(census),
    recognised: byThreshold((threshold) => sum(census.recognised[threshold]!) / IMAGES),
    falseAccepts: byThreshold(
      (threshold) =>
        (sum(census.accepted[threshold]!) - census.acceptedNear[threshold]!) / (IMAGES - near),
    ),
    noiseAccuracy: noiseAccuracy(right),
  }
}

/** right: [letter][distance 0..30], how many images so far away are given the letter. */
export function noiseAccuracy(right: readonly (readonly number[])[]): ByNoise {
  const at = (chance: number) =>
    sum(right.map((counts) => accuracyUnderNoise(counts, chance))) / right.length
  return { '0.05': at(NOISES[0]), '0.1': at(NOISES[1]), '0.2': at(NOISES[2]) }
}

/** Chance of a right answer when each of the letter's pixels flips with this chance. */
export function accuracyUnderNoise(right: readonly number[], chance: number): number {
  const power = (base: number, exponent: number) => {
    let product = 1
    for (let n = 0; n < exponent; n++) product *= base
    return product
  }
  return sum(right.map((count, d) => count * power(chance, d) * power(1 - chance, PIXELS - d)))
}
