import { describe, expect, it } from 'vitest'
import { backward, weightGradient, type DescendedLoss } from '../../src/network/backward.ts'
import { figure7 } from '../../src/network/figure7.ts'
import { forward } from '../../src/network/forward.ts'
import { LETTERS } from '../../src/network/letters.ts'
import { crossEntropy, squaredError } from '../../src/network/loss.ts'
import { oneHot } from '../../src/network/train.ts'
import type { Weights } from '../../src/network/weights.ts'

const H = 1e-5

function loss(weights: Weights, letter: number, descended: DescendedLoss): number {
  const { z2, a2 } = forward(weights, LETTERS[letter]!)
  const y = oneHot(letter)
  return descended === 'cross-entropy' ? crossEntropy(z2, y) : squaredError(a2, y)
}

/** The largest difference between the analytic gradient and central differences, 165 weights. */
function gradientError(letter: number, follows: DescendedLoss, of: DescendedLoss): number {
  const weights = figure7()
  const layers = forward(weights, LETTERS[letter]!)
  const blame = backward(weights, layers, oneHot(letter), follows)
  const gradient = weightGradient(LETTERS[letter]!, layers, blame)
  let largest = 0
  for (const layer of ['w1', 'w2'] as const) {
    weights[layer].forEach((value, n) => {
      weights[layer][n] = value + H
      const above = loss(weights, letter, of)
      weights[layer][n] = value - H
      const below = loss(weights, letter, of)
      weights[layer][n] = value
      const numeric = (above - below) / (2 * H)
      largest = Math.max(largest, Math.abs(numeric - gradient[layer][n]!))
    })
  }
  return largest
}

describe.each([0, 1, 2])('the gradient of all 165 weights for letter %i', (letter) => {
  // central differences err by about h^2 / 6 times the third derivative (1e-11) plus
  // rounding eps / h (2e-11); 1e-9 leaves a margin of ten
  it('is that of the cross-entropy for the rule of the tutorial', () => {
    expect(gradientError(letter, 'cross-entropy', 'cross-entropy')).toBeLessThan(1e-9)
  })
  it('is that of the squared error when that is descended', () => {
    expect(gradientError(letter, 'squared-error', 'squared-error')).toBeLessThan(1e-9)
  })
  it('is not that of the squared error for the rule of the tutorial', () => {
    expect(gradientError(letter, 'cross-entropy', 'squared-error')).toBeGreaterThan(0.01)
  })
})
