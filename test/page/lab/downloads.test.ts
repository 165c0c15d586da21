import { describe, expect, it } from 'vitest'
import { parseModel } from '../../../src/model/check.ts'
import { parseTraining } from '../../../src/model/training.ts'
import tutorialFile from '../../../src/model/tutorial.json' with { type: 'json' }
import { LETTERS } from '../../../src/network/letters.ts'
import { trained } from '../../../src/network/recipes.ts'
import { weightsVersion } from '../../../src/network/weights.ts'
import { courseOf, TUTORIAL_DRAWINGS } from '../../../src/page/lab/course.ts'
import { curvesAsCsv, modelAsJson } from '../../../src/page/lab/downloads.ts'
import { run, weightsAt } from '../../../src/page/lab/history.ts'
import { modelOfRun, trainingOf } from '../../../src/page/lab/model-of-run.ts'
import { TUTORIAL, type Settings } from '../../../src/page/lab/settings.ts'
import { golden, TOLERANCE } from '../../network/golden.ts'

const history = run(courseOf(TUTORIAL, TUTORIAL_DRAWINGS))

describe('the model file', () => {
  it('is one that the door of models accepts, with the very weights', () => {
    const file: unknown = JSON.parse(modelAsJson(modelOfRun(history, 57)))
    const model = parseModel(file)
    expect(model.weights).toEqual(weightsAt(history, 57))
    expect(model.labels).toEqual(['A', 'B', 'C'])
  })
  it('of the tutorial’s run is the baked one but for its name', () => {
    const file: unknown = JSON.parse(modelAsJson(modelOfRun(history, 100)))
    expect(file).toEqual({ ...tutorialFile, name: 'lab' })
  })
  const cases: [string, Partial<Settings>, number][] = [
    ['the tutorial after 20 epochs', {}, 20],
    ['a random start', { start: 'random', seed: 9, scale: 0.5 }, 100],
    ['the zero start', { start: 'zero' }, 100],
    ['a random start of size 0', { start: 'random', scale: 0 }, 100],
    ['noise', { shown: 'noisy', start: 'random', scale: 0.1, epochs: 2 }, 2],
    ['drawings', { shown: 'drawings', start: 'random', scale: 0.1, epochs: 2 }, 2],
  ]
  it.each(cases)('records a recipe that makes its weights again: %s', (_, settings, epoch) => {
    const past = run(courseOf({ ...TUTORIAL, ...settings }, TUTORIAL_DRAWINGS))
    const training = parseTraining(trainingOf(past, epoch))
    // all bits, but for the sign of a zero
    expect(weightsVersion(trained(training, LETTERS))).toBe(weightsVersion(weightsAt(past, epoch)))
  })
  it.each([
    ['the annex', { reading: 'annex' }, 100],
    ['the true gradient of the squared error', { descended: 'squared-error' }, 100],
    ['the start itself', {}, 0],
    ['a stream half way', { shown: 'noisy', start: 'random', epochs: 2 }, 1],
  ] as [string, Partial<Settings>, number][])(
    'claims none of the recipes for %s',
    (_, settings, epoch) => {
      const past = run(courseOf({ ...TUTORIAL, ...settings }, TUTORIAL_DRAWINGS))
      expect(trainingOf(past, epoch)).toMatchObject({
        recipe: 'lab',
        epoch,
        ...settings,
        start: expect.anything() as unknown,
      })
    },
  )
})

describe('the curves as CSV', () => {
  it('are those of NumPy, with all digits', () => {
    const lines = curvesAsCsv(history).trimEnd().split('\r\n')
    expect(lines[0]).toBe('epoch,squared_error,cross_entropy,fit,accuracy')
    const want = golden.fig7.runs[0]!.loss
    expect(lines).toHaveLength(101)
    lines.slice(1).forEach((line, n) => {
      const [epoch, loss] = line.split(',').map(Number)
      expect(epoch).toBe(n + 1)
      expect(Math.abs(loss! - want[n]!)).toBeLessThan(TOLERANCE)
    })
  })
})
