import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { courseOf, startOf, TUTORIAL_DRAWINGS } from '../../../src/page/lab/course.ts'
import { run } from '../../../src/page/lab/history.ts'
import { checkSettings, parseField, rangeOf, TUTORIAL } from '../../../src/page/lab/settings.ts'
import { mulberry32 } from '../../../src/network/random.ts'
import { randomWeights } from '../../../src/network/weights.ts'

const rate = rangeOf('learningRate', TUTORIAL)
const seed = rangeOf('seed', TUTORIAL)

describe('a number typed into a field', () => {
  it.each([
    ['0.1', 0.1],
    ['0,1', 0.1],
    [' ,5 ', 0.5],
    ['1e-3', 0.001],
    ['3', 3],
    ['100', 100],
  ])('"%s" is %d', (text, value) => {
    expect(parseField(text, rate)).toBe(value)
  })
  it.each([
    ['', 'number'],
    ['abc', 'number'],
    ['NaN', 'number'],
    ['Infinity', 'number'],
    ['0x10', 'number'],
    ['1.000,5', 'number'],
    ['0', 'range'],
    ['-0', 'range'],
    ['-1', 'range'],
    ['1e999', 'range'],
    ['100.1', 'range'],
  ])('"%s" is refused: %s', (text, problem) => {
    expect(parseField(text, rate)).toBe(problem)
  })
  it('a whole number has no decimal mark, so that 1.000 is not taken for one', () => {
    expect(parseField('1.000', seed)).toBe('whole')
    expect(parseField('1,5', seed)).toBe('whole')
    expect(parseField('4294967295', seed)).toBe(4294967295)
    expect(parseField('4294967296', seed)).toBe('range')
    expect(parseField('-1', seed)).toBe('whole')
  })
  it('is never NaN or infinite, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String)), (text) => {
        const value = parseField(text, rate)
        expect(typeof value === 'string' || Number.isFinite(value)).toBe(true)
      }),
    )
  })
})

describe('settings', () => {
  it.each([{ seed: -1 }, { seed: 0.5 }, { learningRate: 0 }, { epochs: 0 }, { scale: NaN }])(
    '%o are refused',
    (wrong) => {
      expect(() => checkSettings({ ...TUTORIAL, ...wrong })).toThrow(RangeError)
    },
  )
  it('the random start is scale times the numbers of the seed', () => {
    const start = startOf({ ...TUTORIAL, start: 'random', seed: 268, scale: 0.1 })
    expect(start).toEqual(randomWeights(mulberry32(268), 0.1))
  })
  it('nothing becomes NaN at the ends of every range', () => {
    for (const [scale, learningRate] of [
      [100, 100],
      [0, 100],
      [100, 1e-9],
    ] as const) {
      for (const descended of ['cross-entropy', 'squared-error'] as const) {
        const settings = { ...TUTORIAL, start: 'random' as const, epochs: 1000, descended }
        const history = run(courseOf({ ...settings, scale, learningRate }, TUTORIAL_DRAWINGS))
        expect(history.weights.every(Number.isFinite)).toBe(true)
        expect(history.figures.every(Number.isFinite)).toBe(true)
      }
    }
  })
})
