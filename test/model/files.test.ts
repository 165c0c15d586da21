import { readFileSync } from 'node:fs'
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
import { trained } from '../../src/network/recipes.ts'
import { weightsVersion } from '../../src/network/weights.ts'

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

it('the baked model drawings has only whole thousandths as weights, written with three decimals at most', () => {
  const { w1, w2 } = readModel(pathOf('drawings')).weights
  const weights = [...w1, ...w2]
  expect(weights).toHaveLength(165)
  for (const weight of weights) {
    expect(String(weight)).toMatch(/^-?\d+(\.\d{1,3})?$/)
    expect(weight).toBe(Math.round(weight * 1000) / 1000)
  }
})

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
