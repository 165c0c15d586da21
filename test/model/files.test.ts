import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { measuresPath, measuresText, modelText } from '../../scripts/model-text.ts'
import { readModel } from '../../scripts/files.ts'
import { measureModel } from '../../scripts/measure.ts'
import { storedCensus } from '../../scripts/stored-census.ts'
import { measuresOf } from '../../src/model/measures.ts'
import { modelNamed, MODELS } from '../../src/model/models.ts'
import { parseTraining } from '../../src/model/training.ts'
import { passes } from '../../src/network/bar.ts'
import { barsOf } from '../../src/network/bars.ts'
import { predict } from '../../src/network/predict.ts'
import { LETTERS } from '../../src/network/letters.ts'
import { ROBUST, trained, TUTORIAL } from '../../src/network/recipes.ts'
import { weightsVersion } from '../../src/network/weights.ts'
import { golden } from '../network/golden.ts'

const NAMES = ['drawings', 'robust', 'tutorial']
const pathOf = (name: string) => `src/model/${name}.json`
const textOf = (path: string) => readFileSync(path, 'utf8')

describe.each(NAMES)('the baked model %s', (name) => {
  const path = pathOf(name)
  const model = readModel(path)
  const training = parseTraining(model.training)

  it('is made again byte for byte by the training that it records', () => {
    const weights = trained(training, model.letters)
    const again = { ...model, weights, version: weightsVersion(weights) }
    expect(modelText(again)).toBe(textOf(path))
  })
  it('stands under its recipe’s name', () => {
    expect([model.name, training.recipe]).toEqual([name, name])
  })
  it('has the measures that stand beside it, byte for byte (the census is counted in test:slow)', () => {
    const census = storedCensus(path, model)
    expect(measuresText(model, measureModel(model, census))).toBe(textOf(measuresPath(path)))
  })
  it('has a census of all 2^30 images of exactly these weights', () => {
    const census = storedCensus(path, model)!
    expect(census.answers.reduce((sum, images) => sum + images)).toBe(2 ** 30)
  })
  it('passes every one of its bars', () => {
    const measures = measureModel(model, storedCensus(path, model))
    const missed = barsOf(training, model.letters, measures).filter((bar) => !passes(bar))
    expect(missed).toEqual([])
  })
  it('reads its own three letters', () => {
    model.letters.forEach((letter, index) => {
      expect(predict(model.weights, letter)).toMatchObject({ index, recognised: true })
    })
  })
})

it.each([
  ['drawings', 3],
  ['robust', 12],
  ['tutorial', 12],
] as const)('the baked model %s has weights of %d decimals at most', (name, decimals) => {
  const { w1, w2 } = readModel(pathOf(name)).weights
  const weights = [...w1, ...w2]
  expect(weights).toHaveLength(165)
  for (const weight of weights) expect(weight).toBe(Number(weight.toFixed(decimals)))
})

/** The runs of an independent NumPy program that shipped models repeat; a class may have baked its own. */
const NUMPY = [
  [
    TUTORIAL,
    golden.fig7.runs.find(
      ({ reading, alpha, epochs }) => reading === 'canonical' && alpha === 0.1 && epochs === 100,
    ),
  ],
  [ROBUST, golden.robust.runs.find(({ seed }) => seed === ROBUST.seed)],
] as const

describe.each(NUMPY.map(([recipe, run]) => [recipe.recipe, recipe, run] as const))(
  'NumPy’s run of the recipe %s',
  (_, recipe, run) => {
    const model = readModel(pathOf(recipe.recipe))
    const ours =
      isDeepStrictEqual(model.training, recipe) && isDeepStrictEqual(model.letters, LETTERS)
    it.skipIf(!ours)(
      'has the very weights of the baked model, to the last digit once rounded',
      () => {
        const weights = [...run!.w1_final.flat(), ...run!.w2_final.flat()]
        const rounded = weights.map((weight) => Number(weight.toFixed(12)))
        expect([...model.weights.w1, ...model.weights.w2]).toEqual(rounded)
      },
    )
  },
)

describe('the models on offer', () => {
  it('begin with drawings, which is the default', () => expect(MODELS[0]!.name).toBe('drawings'))
  it('are those with the labels of the default', () => {
    const alike = NAMES.filter(
      (name) => readModel(pathOf(name)).labels.join() === MODELS[0]!.labels.join(),
    )
    expect(MODELS.map(({ name }) => name)).toEqual(alike)
  })
  it('are found by name, and no other is', () => {
    for (const model of MODELS) expect(modelNamed(model.name)).toBe(model)
    expect(modelNamed('nobody')).toBeUndefined()
  })
  it('have measures, but only of exactly these weights', () => {
    for (const model of MODELS) {
      expect(measuresOf(model)).toMatchObject({ model: model.name, version: model.version })
      expect(measuresOf({ ...model, version: '01234567' })).toBeNull()
    }
  })
})
