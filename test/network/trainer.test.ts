import { describe, expect, it } from 'vitest'
import { figure7 } from '../../src/network/figure7.ts'
import { LETTERS } from '../../src/network/letters.ts'
import {
  drawingCodes,
  DRAWINGS,
  drawingsOf,
  ROBUST,
  trained,
  trainerOf,
  TUTORIAL,
  weightsReached,
  type DrawingsTraining,
  type Training,
} from '../../src/network/recipes.ts'
import { roundWeights } from '../../src/network/rounding.ts'
import { letterSamples, trainEpochs } from '../../src/network/train.ts'
import { constant, falling, inTurn, newTrainer } from '../../src/network/trainer.ts'
import { rowsOf, weightsVersion } from '../../src/network/weights.ts'

const samples = letterSamples(LETTERS)

describe('a trainer', () => {
  it('of the letters in turn is the epochs of the tutorial, bit for bit, figures too', () => {
    const weights = figure7()
    const epochs = trainEpochs(weights, samples, { learningRate: 0.1 }, 20)
    const trainer = newTrainer(figure7(), inTurn(samples), constant(0.1, 60))
    for (const { squaredError, crossEntropy, fit } of epochs) {
      expect(trainer.advance(3)).toEqual({ squaredError, crossEntropy, fit })
    }
    expect(weightsVersion(trainer.weights)).toBe(weightsVersion(weights))
  })
  it('asks for the learning rate of each update once, from 0 up', () => {
    const asked: number[] = []
    const learningRateAt = (t: number) => (asked.push(t), 0.1)
    newTrainer(figure7(), inTurn(samples), { updates: 4, learningRateAt }).advance(4)
    expect(asked).toEqual([0, 1, 2, 3])
  })
  it('gives the same bits in one go and in uneven pieces', () => {
    const { decimals: _, ...exact } = ROBUST
    const training: Training = { ...exact, updates: 1000 }
    const pieces = trainerOf(training, LETTERS)
    for (const count of [1, 2, 500, 0, 496]) pieces.advance(count)
    expect(pieces.done).toBe(999)
    pieces.advance(10)
    expect(pieces.done).toBe(1000)
    expect(weightsVersion(pieces.weights)).toBe(weightsVersion(trained(training, LETTERS)))
  })
  it('says null when no update is left, and changes nothing more', () => {
    const trainer = newTrainer(figure7(), inTurn(samples), constant(0.1, 3))
    trainer.advance(3)
    const version = weightsVersion(trainer.weights)
    expect(trainer.advance(1)).toBeNull()
    expect(weightsVersion(trainer.weights)).toBe(version)
  })
  it('falls to 0 in a straight line', () => {
    const { learningRateAt } = falling(0.1, 4)
    expect([0, 1, 2, 3].map(learningRateAt)).toEqual([0.1, 0.1 * 0.75, 0.05, 0.025])
  })
  it('needs samples', () => expect(() => inTurn([])).toThrow(RangeError))
  it('refuses weights of another shape with got and expected', () => {
    const { w1, w2 } = figure7()
    const sampler = inTurn(letterSamples(LETTERS))
    expect(() => newTrainer({ w1: w2, w2: w1 }, sampler, constant(0.1, 1))).toThrow(
      'got 15 and 150',
    )
  })
})

describe('the last step of the recipe drawings', () => {
  const drawings = drawingCodes(LETTERS.map((letter) => [letter]))
  const { decimals: _, ...old } = DRAWINGS
  const exact: DrawingsTraining = { ...old, updates: 100, drawings }

  it('rounds the weights of the last update to three decimals, and no earlier ones', () => {
    const training: Training = { ...DRAWINGS, updates: 100, drawings }
    const trainer = trainerOf(training, LETTERS)
    trainer.advance(99)
    expect(weightsReached(training, trainer)).toBe(trainer.weights)
    trainer.advance(1)
    const rounded = weightsVersion(roundWeights(trainer.weights, 3))
    expect(weightsVersion(weightsReached(training, trainer))).toBe(rounded)
    expect(weightsVersion(trained(training, LETTERS))).toBe(rounded)
  })
  it('is as fine as the record says, and not taken where it says nothing', () => {
    const weights = trained(exact, LETTERS)
    expect(weights.w1[0]).not.toBe(roundWeights(weights, 9).w1[0])
    const coarse = trained({ ...exact, decimals: 1 }, LETTERS)
    expect(weightsVersion(coarse)).toBe(weightsVersion(roundWeights(weights, 1)))
  })
})

describe('a training record', () => {
  it('starts from given weights as from the printed ones', () => {
    const given = trained({ ...TUTORIAL, start: rowsOf(figure7()) }, LETTERS)
    expect(weightsVersion(given)).toBe(weightsVersion(trained(TUTORIAL, LETTERS)))
  })
  it('gives other weights for another seed, in every recipe', () => {
    const drawings = drawingCodes(LETTERS.map((letter) => [letter]))
    const recipes = (seed: number): Training[] => [
      { ...TUTORIAL, start: { seed, scale: 1 } },
      { ...ROBUST, seed, updates: 100 },
      { ...DRAWINGS, seed, updates: 100, drawings },
    ]
    const versions = [...recipes(1), ...recipes(2)].map((t) => weightsVersion(trained(t, LETTERS)))
    expect(new Set(versions).size).toBe(6)
  })
  it('keeps drawings as codes, and finds them again', () => {
    const images = [[1, 2, 3], [LETTERS[1]!], [0x3fffffff, 0]]
    expect(drawingsOf(drawingCodes(images))).toEqual(images)
    expect(() => drawingsOf(['000001  000002'])).toThrow(RangeError)
  })
})
