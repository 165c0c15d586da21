import { describe, expect, it } from 'vitest'
import { figure7 } from '../../../src/network/figure7.ts'
import { LABELS, LETTERS } from '../../../src/network/letters.ts'
import { letterMix } from '../../../src/network/mix.ts'
import { letterSamples, trainEpochs } from '../../../src/network/train.ts'
import { weightsVersion } from '../../../src/network/weights.ts'
import { parseModel } from '../../../src/model/check.ts'
import tutorialFile from '../../../src/model/tutorial.json' with { type: 'json' }
import { courseOf, TUTORIAL_DRAWINGS } from '../../../src/page/lab/course.ts'
import {
  changeAt,
  figuresAt,
  record,
  run,
  untouchedPixels,
  weightsAt,
} from '../../../src/page/lab/history.ts'
import { TUTORIAL } from '../../../src/page/lab/settings.ts'
import {
  confusion,
  curvesOf,
  heatMapsAt,
  learnedFrom,
  letterScoresAt,
  tableEpochs,
} from '../../../src/page/lab/views.ts'
import { difference, golden, TOLERANCE, weightError } from '../../network/golden.ts'

const history = run(courseOf(TUTORIAL, TUTORIAL_DRAWINGS))
const annex = run(courseOf({ ...TUTORIAL, reading: 'annex' }, TUTORIAL_DRAWINGS))
const goldenRun = (reading: string) => golden.fig7.runs.find((r) => r.reading === reading)!

describe('the recorded run of the tutorial', () => {
  it('has the curves of NumPy', () => {
    const { squaredError, fit, epochs } = curvesOf(history)
    const want = goldenRun('canonical')
    expect(epochs).toEqual(Array.from({ length: 100 }, (_, n) => n + 1))
    expect(difference(squaredError, want.loss)).toBeLessThan(TOLERANCE)
    expect(difference(fit, want.acc)).toBeLessThan(100 * TOLERANCE) // a hundred times the loss
  })
  it('ends at the weights and scores of NumPy, and at the baked tutorial model bit for bit', () => {
    const want = goldenRun('canonical')
    const last = weightsAt(history, 100)
    expect(weightError(last, want.w1_final, want.w2_final)).toBeLessThan(TOLERANCE)
    letterScoresAt(history, 100).forEach(({ scores }, k) =>
      expect(difference(scores, want.outputs[k]!)).toBeLessThan(TOLERANCE),
    )
    expect(weightsVersion(last)).toBe(parseModel(tutorialFile).version)
  })
  it('keeps each epoch: the weights after 37 epochs are those of a run of 37 epochs', () => {
    const weights = figure7()
    trainEpochs(weights, letterSamples(LETTERS), { learningRate: 0.1 }, 37)
    expect(weightsAt(history, 37)).toEqual(weights)
  })
  it('starts at Figure 7 and prints nothing for it', () => {
    expect(weightsAt(history, 0)).toEqual(figure7())
    expect(figuresAt(history, 0)).toBeNull()
    expect(changeAt(history, 0).w1.every((value) => value === 0)).toBe(true)
  })
  it('has all letters right from epoch 39 on', () => {
    expect(learnedFrom(history)).toBe(39)
    expect(letterScoresAt(history, 38).every(({ right }) => right)).toBe(false)
    expect(letterScoresAt(history, 39).every(({ right }) => right)).toBe(true)
  })
  it('never touches the 8 pixels that no letter lights', () => {
    const dark = Array.from({ length: 30 }, (_, i) => i).filter((i) =>
      LETTERS.every((letter) => ((letter >>> (29 - i)) & 1) === 0),
    )
    expect(untouchedPixels(history, 100)).toEqual(dark)
    expect(dark).toHaveLength(8)
  })
  it('refuses an epoch outside the run', () => {
    expect(() => weightsAt(history, 101)).toThrow(RangeError)
    expect(() => weightsAt(history, 1.5)).toThrow(RangeError)
  })
  it('counts its epochs while it runs', () => {
    const steps = record(courseOf({ ...TUTORIAL, epochs: 3 }, TUTORIAL_DRAWINGS))
    expect([steps.next().value, steps.next().value, steps.next().value]).toEqual([1, 2, 3])
    expect(steps.next().done).toBe(true)
  })
})

describe('the annex, with back_prop outside the loop', () => {
  it('is the run of NumPy', () => {
    const want = goldenRun('annex')
    expect(weightError(weightsAt(annex, 100), want.w1_final, want.w2_final)).toBeLessThan(TOLERANCE)
    expect(difference(curvesOf(annex).squaredError, want.loss)).toBeLessThan(TOLERANCE)
  })
  it('learns only C: the answers are those of NumPy, and the neurons hold nothing of A or B', () => {
    const answers = letterScoresAt(annex, 100).map(({ answer }) => LABELS[answer])
    expect(answers).toEqual(goldenRun('annex').predicted)
    for (const { amounts, residual } of letterMix(figure7(), weightsAt(annex, 100), LETTERS)) {
      expect(Math.abs(amounts[0]!)).toBeLessThan(TOLERANCE)
      expect(Math.abs(amounts[1]!)).toBeLessThan(TOLERANCE)
      expect(residual).toBeLessThan(TOLERANCE)
    }
  })
})

describe('the views', () => {
  it('a table has every epoch of a short run, some of a long one, and always the slider’s', () => {
    expect(tableEpochs(100, 39)).toEqual({ epochs: curvesOf(history).epochs, step: 1 })
    const { epochs, step } = tableEpochs(10_000, 39)
    expect(step).toBe(100)
    expect(epochs.slice(0, 4)).toEqual([1, 39, 100, 200])
    expect(epochs.at(-1)).toBe(10_000)
    expect(tableEpochs(7, 0).epochs).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(tableEpochs(150, 0).epochs.at(-1)).toBe(150)
  })
  it('one column of w1 is one heat map, on one scale for the whole run', () => {
    const { maps, end } = heatMapsAt(history, 0, 'weights')
    expect(maps[1]!.slice(0, 2)).toEqual([-0.15959223, 1.05882236])
    expect(end).toBe(heatMapsAt(history, 60, 'weights').end)
    expect(end).toBeGreaterThan(heatMapsAt(history, 100, 'change').end)
    expect(
      heatMapsAt(history, 0, 'change')
        .maps.flat()
        .every((value) => value === 0),
    ).toBe(true)
  })
  it('every example is counted once in the confusions, on the diagonal when all are right', () => {
    expect(confusion(weightsAt(history, 100), history.course.examples)).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ])
    const start = confusion(weightsAt(history, 0), history.course.examples)
    expect(golden.fig7.predicted_before.map((p) => LABELS.findIndex((l) => l === p))).toEqual(
      start.map((row) => row.indexOf(1)),
    )
  })
})
