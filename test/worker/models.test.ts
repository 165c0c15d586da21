/** The model cards: enough to check every answer by hand. */
import { describe, expect, test } from 'vitest'
import { modelFile } from '../../src/model/check.ts'
import { measuresOf } from '../../src/model/measures.ts'
import { DEFAULT_MODEL, MODELS } from '../../src/model/models.ts'
import { ask, jsonOf } from './ask.ts'
import { faultsBy } from './contract.ts'

test('/models lists what model= may name, and the default', async () => {
  const list = await jsonOf(await ask('/models'))
  expect(faultsBy('ModelList', list)).toEqual([])
  const models = MODELS.map(({ name, version }) => ({ name, version }))
  expect(list).toEqual({ default: DEFAULT_MODEL.name, models })
})

describe.each(MODELS.map((model) => [model.name, model] as const))('/models/%s', (name, model) => {
  test('holds the baked file, number by number, its measures and the shapes', async () => {
    const card = await jsonOf(await ask(`/models/${name}`))
    expect(faultsBy('ModelCard', card)).toEqual([])
    expect(card).toMatchObject({
      ...modelFile(model),
      measures: measuresOf(model),
      shapes: { drawing: [5, 6], w1: [30, 5], w2: [5, 3] },
    })
  })
})

test('/model is the default one', async () => {
  const [short, long] = await Promise.all([ask('/model'), ask(`/models/${DEFAULT_MODEL.name}`)])
  expect(await short.text()).toBe(await long.text())
})
