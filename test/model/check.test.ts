import { describe, expect, it } from 'vitest'
import { modelFile, ModelError, parseModel } from '../../src/model/check.ts'
import { parseTraining } from '../../src/model/training.ts'
import { figure7 } from '../../src/network/figure7.ts'
import { LABELS, LETTERS } from '../../src/network/letters.ts'
import { TUTORIAL, type Training } from '../../src/network/recipes.ts'
import { rowsOf, weightsVersion } from '../../src/network/weights.ts'

const file = modelFile({
  name: 'fixture',
  version: weightsVersion(figure7()),
  labels: LABELS,
  letters: LETTERS,
  weights: figure7(),
  training: { ...TUTORIAL },
})

describe('the door to a model file', () => {
  it('gives back what went in', () => {
    const model = parseModel(JSON.parse(JSON.stringify(file)))
    expect(modelFile(model)).toEqual(file)
  })

  const row = [1, 2, 3, 4, 5]
  const broken: [string, unknown, string][] = [
    ['no object', 5, 'the file: expected an object, got number'],
    ['a list', [], 'the file: expected an object, got 0 items'],
    ['no name', { ...file, name: '' }, '/name: expected lower-case letters, digits and "-"'],
    ['a name that could be a path', { ...file, name: '../x' }, '/name'],
    ['two labels', { ...file, labels: ['A', 'B'] }, '/labels: expected 3 strings, got 2 items'],
    ['a label twice', { ...file, labels: ['A', 'B', 'A'] }, '/labels: expected no label twice'],
    ['a label of a line break', { ...file, labels: ['A', 'B', '\n'] }, '/labels/2'],
    ['a letter that is no code', { ...file, letters: ['64nu31', 'x', 'f4210u'] }, '/letters/1'],
    ['29 rows', { ...file, w1: file.w1.slice(1) }, 'w1: expected 30 rows of 5, got 29 rows'],
    ['a short row', { ...file, w2: [[1, 2], ...file.w2.slice(1)] }, 'w2[0]: expected 3 numbers'],
    ['a text as weight', { ...file, w1: [['1', 2, 3, 4, 5]] }, '/w1/0/0: expected a number'],
    ['null as weight', { ...file, w1: [[null, 2, 3, 4, 5]] }, '/w1/0/0: expected a number'],
    ['rows that are none', { ...file, w1: [1] }, '/w1/0: expected a row of numbers, got number'],
    ['another version', { ...file, version: '5f082dbd' }, '/version: expected '],
    ['other weights', { ...file, w1: [row, ...file.w1.slice(1)] }, '/version: expected '],
    ['no training', { ...file, training: null }, '/training: expected an object, got null'],
  ]
  it.each(broken)('refuses %s', (_, value, message) => {
    expect(() => parseModel(value)).toThrow(ModelError)
    expect(() => parseModel(value)).toThrow(message)
  })
})

describe('the door to a training record', () => {
  const long = { seed: 1, scale: 0.1, updates: 10, learningRate: 0.1 }
  const records: Training[] = [
    TUTORIAL,
    { ...TUTORIAL, start: { seed: 0, scale: 1 } },
    { ...TUTORIAL, start: rowsOf(figure7()) },
    { recipe: 'robust', ...long },
    { recipe: 'robust', ...long, decimals: 12 },
    { recipe: 'drawings', ...long, drawings: ['64nu31 000001', 'f4jp4u', 'f4210u'] },
    { recipe: 'drawings', ...long, decimals: 0, drawings: ['64nu31', 'f4jp4u', 'f4210u'] },
  ]
  it.each(records.map((record) => [record.recipe, record] as const))(
    'gives back what a script wrote: %s',
    (_, record) => {
      expect(parseTraining(structuredClone({ ...record }))).toEqual(record)
    },
  )

  const broken: [string, Record<string, unknown>, string][] = [
    ['no recipe', {}, '/training/recipe: expected tutorial, robust or drawings'],
    ['a page’s own recipe', { recipe: 'lab' }, '/training/recipe'],
    ['no start', { ...TUTORIAL, start: 'figure-8' }, '/training/start'],
    ['half an epoch', { ...TUTORIAL, epochs: 0.5 }, '/training/epochs: expected a whole number'],
    [
      'rate 0',
      { ...TUTORIAL, learningRate: 0 },
      '/training/learningRate: expected a number above 0',
    ],
    ['a large seed', { recipe: 'robust', ...long, seed: 2 ** 32 }, '/training/seed'],
    ['no drawings', { recipe: 'drawings', ...long }, '/training/drawings: expected 3 texts'],
    [
      'a drawing that is no code',
      { recipe: 'drawings', ...long, drawings: ['64nu31', 'f4jp4u', 'f4210'] },
      '/training/drawings: drawings: expected six-character codes',
    ],
    ...[-1, 2.5, 13, '3', null].map((decimals): (typeof broken)[number] => [
      `${JSON.stringify(decimals)} decimals`,
      { recipe: 'drawings', ...long, decimals, drawings: ['64nu31', 'f4jp4u', 'f4210u'] },
      '/training/decimals: expected a whole number from 0 to 12',
    ]),
  ]
  it.each(broken)('refuses %s', (_, record, message) => {
    expect(() => parseTraining(record)).toThrow(ModelError)
    expect(() => parseTraining(record)).toThrow(message)
  })
})
