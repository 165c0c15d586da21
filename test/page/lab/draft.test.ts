import { describe, expect, it } from 'vitest'
import {
  draftOf,
  problemsOf,
  resetSettings,
  settingsOf,
  showing,
  typedInto,
  type Draft,
} from '../../../src/page/lab/draft.ts'
import { atMost, typed } from '../../../src/page/lab/lab-texts.ts'
import { PRESETS } from '../../../src/page/lab/presets.ts'
import { TUTORIAL, type NumberField } from '../../../src/page/lab/settings.ts'
import { DRAWINGS } from '../../../src/network/recipes.ts'
import { numbersIn } from '../../../src/page/numbers.ts'

const [english, portuguese] = [numbersIn('en'), numbersIn('pt-BR')]
const draft = draftOf(TUTORIAL, (value) => typed(value, english))
const withText = (field: NumberField, text: string): Draft => ({
  ...draft,
  texts: { ...draft.texts, [field]: text },
})

describe('the form of a run', () => {
  it('makes the settings that it was filled in from, in both languages', () => {
    for (const { settings } of PRESETS) {
      for (const numbers of [english, portuguese]) {
        const odd = {
          ...settings,
          seed: 4294967295,
          scale: 1e-7,
          learningRate: 0.12345678901234568,
        }
        expect(settingsOf(draftOf(odd, (value) => typed(value, numbers)))).toEqual(odd)
      }
    }
  })
  it('names what is wrong with each field, and then makes no settings', () => {
    const wrong = { ...draft, texts: { seed: '1.5', scale: 'x', learningRate: '0', epochs: '100' } }
    expect(problemsOf(wrong)).toEqual({ seed: 'whole', scale: 'number', learningRate: 'range' })
    for (const field of ['seed', 'scale', 'learningRate', 'epochs'] as const) {
      expect(settingsOf(withText(field, ''))).toBeNull()
    }
    expect(problemsOf(draft)).toEqual({})
  })
  it('takes a typed seed or size of the start for the wish to start at random', () => {
    expect(typedInto(draft, 'seed', '8').start).toBe('random')
    expect(typedInto(draft, 'scale', '2').start).toBe('random')
    expect(typedInto(draft, 'epochs', '8').start).toBe('figure-7')
  })
  it('gives the recipes their small start and their limits, and the tutorial its own back', () => {
    const write = (value: number) => typed(value, english)
    const noisy = showing(withText('epochs', '9000'), 'noisy', write)
    expect(noisy.texts).toMatchObject({
      scale: '0.1',
      epochs: '100',
      learningRate: '0.1',
      seed: '2',
    })
    expect(settingsOf(noisy)).toMatchObject({ start: 'random', reading: 'canonical' })
    expect(showing(noisy, 'drawings', write).texts.epochs).toBe(String(DRAWINGS.updates / 6000))
    expect(showing(draft, 'own', write).texts).toBe(draft.texts)
    expect(showing(noisy, 'letters', write).texts.scale).toBe('1')
  })
  it('reset keeps the start and its seed', () => {
    const settings = { ...TUTORIAL, start: 'random' as const, seed: 77, learningRate: 9, epochs: 3 }
    expect(resetSettings(settings)).toEqual({ ...TUTORIAL, start: 'random', seed: 77 })
  })
})

describe('a number as it is typed', () => {
  it('has all its digits and the language’s decimal mark', () => {
    expect(typed(0.1, english)).toBe('0.1')
    expect(typed(0.12345678901234568, portuguese)).toBe('0,12345678901234568')
  })
})

describe('an upper bound in words', () => {
  it.each([
    [0, '0'],
    [0.000325, '0.0004'],
    [2.7e-11, '0.000001'],
    [0.3, '0.3'],
    [0.31, '0.4'],
    [4.2, '4.2'],
    [1.01, '1.1'],
  ])('%d is "%s at most", never less than it is', (value, text) => {
    expect(atMost(value, english)).toBe(text)
    expect(Number(text)).toBeGreaterThanOrEqual(value)
  })
  it('has the language’s decimal mark', () => expect(atMost(0.02, portuguese)).toBe('0,02'))
})
