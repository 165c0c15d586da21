/** From scores to an answer: the letter, and whether the network recognised it at all. */
import { forward, newLayers, type Layers } from './forward.ts'
import type { Image } from './image.ts'
import type { Weights } from './weights.ts'

/** A letter is recognised when exactly one score reaches this. A score is not a probability. */
export const THRESHOLD = 0.5

/** index: of the largest score, 0..2. a2: the three scores, each in [0, 1]; they need not sum to 1. */
export interface Prediction {
  readonly index: number
  readonly recognised: boolean
  readonly layers: Layers
}

/** The index of the largest value; on an exact tie the first, as the tutorial's `maxm < out`. */
export function firstMaximum(values: ArrayLike<number>): number {
  let best = 0
  for (let j = 1; j < values.length; j++) if (values[j]! > values[best]!) best = j
  return best
}

/** Whether exactly one of the scores is at or above the threshold. */
export function isRecognised(a2: ArrayLike<number>, threshold = THRESHOLD): boolean {
  let count = 0
  for (let j = 0; j < a2.length; j++) if (a2[j]! >= threshold) count++
  return count === 1
}

export function predict(weights: Weights, image: Image, layers = newLayers()): Prediction {
  const { a2 } = forward(weights, image, layers)
  return { index: firstMaximum(a2), recognised: isRecognised(a2), layers }
}
