import { describe, expect, it } from 'vitest'
import { backward, descend, weightGradient } from '../../src/network/backward.ts'
import { figure7 } from '../../src/network/figure7.ts'
import { forward } from '../../src/network/forward.ts'
import { LABELS, LETTERS } from '../../src/network/letters.ts'
import { crossEntropy, squaredError } from '../../src/network/loss.ts'
import { predict } from '../../src/network/predict.ts'
import { letterSamples, oneHot, trainEpochs } from '../../src/network/train.ts'
import { copyWeights, weightsFrom } from '../../src/network/weights.ts'
import { difference, golden, runs, TOLERANCE, weightError } from './golden.ts'

const samples = letterSamples(LETTERS)

describe.each(runs.filter(({ run }) => run.reading !== 'fig8_literal'))(
  'training from $name, $run.reading, rate $run.alpha, $run.epochs epochs',
  ({ start, run }) => {
    const weights = start()
    const reading = run.reading === 'annex' ? 'annex' : 'canonical'
    const figures = trainEpochs(weights, samples, { learningRate: run.alpha, reading }, run.epochs)

    it('ends at the weights of NumPy', () => {
      expect(weightError(weights, run.w1_final, run.w2_final)).toBeLessThan(TOLERANCE)
    })
    it('gives the scores and letters of NumPy', () => {
      LETTERS.forEach((letter, index) => {
        const { layers, index: answer } = predict(weights, letter)
        expect(difference(layers.a2, run.outputs[index]!)).toBeLessThan(TOLERANCE)
        expect(LABELS[answer]).toBe(run.predicted[index])
      })
    })
    it('prints the figures of NumPy', () => {
      const last = figures.at(-1)!
      expect(Math.abs(last.squaredError - run.loss_last_epoch)).toBeLessThan(TOLERANCE)
      // fit is a hundred times the loss, and so is its rounding
      expect(Math.abs(last.fit - run.acc_last_epoch)).toBeLessThan(100 * TOLERANCE)
      const after = samples.map(({ image, target }) =>
        squaredError(forward(weights, image).a2, target),
      )
      const mean = after.reduce((sum, loss) => sum + loss) / 3
      expect(Math.abs(mean - run.loss_of_final_weights)).toBeLessThan(TOLERANCE)
      for (const [epoch, loss] of Object.entries(run.loss_at ?? {})) {
        const got = figures[Number(epoch) - 1]!.squaredError
        expect(Math.abs(got - loss)).toBeLessThan(TOLERANCE)
      }
      if (run.loss && run.acc) {
        const losses = figures.map((figure) => figure.squaredError)
        const fits = figures.map((figure) => figure.fit)
        expect(difference(losses, run.loss)).toBeLessThan(TOLERANCE)
        expect(difference(fits, run.acc)).toBeLessThan(100 * TOLERANCE)
      }
    })
  },
)

describe('the tutorial from Figure 7', () => {
  const figures = trainEpochs(figure7(), samples, { learningRate: 0.1 }, 100)
  it('has all three letters right from epoch 39 on, not before', () => {
    const lastWrong = figures.map((figure) => figure.accuracy < 1).lastIndexOf(true) + 1
    expect(lastWrong).toBe(38)
  })
  it('is the printed figures: loss 0.38153 to 0.02310, fit 61.847 to 97.690', () => {
    expect(figures[0]!.squaredError).toBeCloseTo(0.38153, 5)
    expect(figures[99]!.squaredError).toBeCloseTo(0.0231, 5)
    expect(figures[0]!.fit).toBeCloseTo(61.847, 3)
    expect(figures[99]!.fit).toBeCloseTo(97.69, 3)
  })
})

describe.each(golden.one_step.steps)('one step with sample $sample, every value', (step) => {
  const weights = weightsFrom(step.w1_before, step.w2_before)
  const index = LABELS.findIndex((label) => label === step.sample)
  const image = LETTERS[index]!
  const y = oneHot(index)
  const layers = forward(weights, image)
  const blame = backward(weights, layers, y)
  const gradient = weightGradient(image, layers, blame)
  const after = copyWeights(weights)
  descend(after, image, layers, blame, step.alpha)

  it.each(['z1', 'a1', 'z2', 'a2'] as const)('forward gives %s', (name) => {
    expect(difference(layers[name], step[name])).toBeLessThan(TOLERANCE)
  })
  it('backward gives dz2, dz1, dw1, dw2', () => {
    expect(difference(blame.dz2, step.d2)).toBeLessThan(TOLERANCE)
    expect(difference(blame.dz1, step.d1)).toBeLessThan(TOLERANCE)
    expect(weightError(gradient, step.w1_adj, step.w2_adj)).toBeLessThan(TOLERANCE)
  })
  it('both losses', () => {
    expect(Math.abs(squaredError(layers.a2, y) - step.loss)).toBeLessThan(TOLERANCE)
    expect(Math.abs(crossEntropy(layers.z2, y) - step.cross_entropy)).toBeLessThan(TOLERANCE)
  })
  it('the weights after the update', () => {
    expect(weightError(after, step.w1_after, step.w2_after)).toBeLessThan(TOLERANCE)
  })
})
