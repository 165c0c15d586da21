/** How wrong the scores are, in two ways. y is the target: 3 numbers in [0, 1], usually one-hot. */
import { ln, sigmoid } from './elementary.ts'
import { OUTPUTS } from './weights.ts'

/** The loss that the tutorial prints: sum((a2 - y)^2) / 3, in [0, 1]. Training does not descend it. */
export function squaredError(a2: ArrayLike<number>, y: ArrayLike<number>): number {
  let sum = 0
  for (let j = 0; j < OUTPUTS; j++) {
    const error = a2[j]! - y[j]!
    sum += error * error
  }
  return sum / OUTPUTS
}

/**
 * The loss that training descends: -sum(y ln a2 + (1 - y) ln(1 - a2)), in nats, 0 or more.
 * Taken from the weighted sums z2, where a2 may have become exactly 0 or 1 and ln(a2) infinite:
 * -y ln a2 - (1 - y) ln(1 - a2) = max(z2, 0) - y z2 - ln sigmoid(|z2|).
 */
export function crossEntropy(z2: ArrayLike<number>, y: ArrayLike<number>): number {
  let sum = 0
  for (let j = 0; j < OUTPUTS; j++) {
    const z = z2[j]!
    sum += Math.max(z, 0) - y[j]! * z - ln(sigmoid(Math.abs(z)))
  }
  return sum
}

/** What the tutorial calls "accuracy": (1 - mean squared error) * 100. It is not an accuracy. */
export const fit = (meanSquaredError: number): number => (1 - meanSquaredError) * 100
