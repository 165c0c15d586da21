import { describe, expect, it } from 'vitest'
import { courseOf, TUTORIAL_DRAWINGS } from '../../../src/page/lab/course.ts'
import { factsOf } from '../../../src/page/lab/facts.ts'
import { run } from '../../../src/page/lab/history.ts'
import { factTexts } from '../../../src/page/lab/lab-texts.ts'
import { PRESETS } from '../../../src/page/lab/presets.ts'
import { labEn } from '../../../src/page/lab/text-en.ts'
import { labPtBR } from '../../../src/page/lab/text-pt-br.ts'
import { numbersIn } from '../../../src/page/numbers.ts'

/** Every text that takes no values, with its path. */
function plain(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`
    if (typeof value === 'string') return [[here, value] as [string, string]]
    return typeof value === 'object' && value !== null ? plain(value, here) : []
  })
}

/** The same word in both languages. */
const ALIKE = ['Layer', '%', 'Loss', 'Backpropagation']

describe('the lab’s texts', () => {
  it('are translated: no sentence is the same in both languages', () => {
    const english = new Map(plain(labEn))
    const same = plain(labPtBR).filter(([key, text]) => english.get(key) === text)
    expect(same.filter(([, text]) => !ALIKE.includes(text))).toEqual([])
  })
})

describe.each([
  ['en', labEn],
  ['pt-BR', labPtBR],
] as const)('the sentence of each preset in %s', (language, texts) => {
  it.each(PRESETS)('$name holds its measured numbers', ({ name, settings }) => {
    const numbers = numbersIn(language)
    const facts = factsOf(run(courseOf(settings, TUTORIAL_DRAWINGS)))
    const sentence = texts.caption[name](factTexts(facts, TUTORIAL_DRAWINGS.labels, numbers))
    expect(sentence).not.toMatch(/NaN|undefined|null|Infinity/)
    expect(sentence).toContain(String(facts.epochs))
    if (name === 'fast' || name === 'tooFast') expect(sentence).toContain(String(facts.flat))
    const mark = language === 'en' ? '.' : ','
    const lossed = ['tutorial', 'slow', 'tooFast', 'squaredError']
    if (lossed.includes(name))
      expect(sentence).toContain(facts.lastLoss.toFixed(5).replace('.', mark))
  })
})
