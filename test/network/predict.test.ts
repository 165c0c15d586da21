import { describe, expect, it } from 'vitest'
import { forward } from '../../src/network/forward.ts'
import { LABELS, LETTERS } from '../../src/network/letters.ts'
import { crossEntropy } from '../../src/network/loss.ts'
import { firstMaximum, isRecognised, predict } from '../../src/network/predict.ts'
import { weightsFrom, zeroWeights } from '../../src/network/weights.ts'
import { golden } from './golden.ts'

const zeros = Array.from({ length: 30 }, () => [0, 0, 0, 0, 0])

describe.each(golden.edge)('$name', ({ w2, outputs, predicted }) => {
  const weights = weightsFrom(zeros, w2)
  it('gives the scores and the letter of NumPy', () => {
    const { layers, index } = predict(weights, LETTERS[0]!)
    expect(Array.from(layers.a2)).toEqual(outputs)
    expect(LABELS[index]).toBe(predicted)
  })
  it('has a cross-entropy that is a number', () => {
    expect(crossEntropy(forward(weights, 0).z2, [0, 1, 0])).toBeGreaterThan(0)
  })
})

describe('the verdict', () => {
  it('recognises when exactly one score is at or above 0.5', () => {
    expect(isRecognised([0.5, 0.49, 0])).toBe(true)
    expect(isRecognised([0.49, 0.49, 0])).toBe(false)
    expect(isRecognised([0.5, 0.5, 0])).toBe(false)
  })
  it('takes a threshold', () => expect(isRecognised([0.89, 0, 0], 0.9)).toBe(false))
  it('of zero weights is the first letter, not recognised', () => {
    expect(predict(zeroWeights(), 5)).toMatchObject({ index: 0, recognised: false })
  })
  it('breaks a tie for the first', () => expect(firstMaximum([1, 3, 3])).toBe(1))
})
