/**
 * All that is counted of an image, in one small number: the answer, and how many scores reach each
 * of two thresholds.
 *
 *     code = 16 * answer + 4 * (scores >= 0.9) + (scores >= 0.5)
 */
import { firstMaximum } from './predict.ts'
import { OUTPUTS } from './weights.ts'

/** 0.5 is the threshold of the verdict (predict.ts), 0.9 a stricter one. */
export const THRESHOLDS = [0.5, 0.9] as const
export type Threshold = (typeof THRESHOLDS)[number]

/** Every code is below this. */
export const CODES = 16 * OUTPUTS

export function codeOf(a2: ArrayLike<number>): number {
  let code = 16 * firstMaximum(a2)
  for (let j = 0; j < OUTPUTS; j++) {
    if (a2[j]! >= THRESHOLDS[0]) code += 1
    if (a2[j]! >= THRESHOLDS[1]) code += 4
  }
  return code
}

/** The index of the largest score. */
export const answerOf = (code: number): number => code >> 4

/** How many scores reach THRESHOLDS[threshold]: one means recognised, one or more accepted. */
export const scoresReaching = (code: number, threshold: number): number =>
  (code >> (2 * threshold)) & 3
