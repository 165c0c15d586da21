import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { THRESHOLD } from '../../src/network/predict.ts'
import { MINUS, numbersIn, parseNumber } from '../../src/page/numbers.ts'

const english = numbersIn('en')
const portuguese = numbersIn('pt-BR')

describe('a number on screen', () => {
  test('has the decimal mark of its language and a true minus', () => {
    expect(english.fixed(-1.2345)).toBe(`${MINUS}1.23`)
    expect(portuguese.fixed(-1.2345, 3)).toBe(`${MINUS}1,234`)
    expect(portuguese.signed(0.5)).toBe('+0,50')
  })

  test('has no sign where it reads zero', () => {
    expect(english.fixed(-0.001)).toBe('0.00')
    expect(english.signed(0.001)).toBe('0.00')
  })
})

describe('a score on screen', () => {
  test('has two digits', () => {
    expect(english.score(0.8818)).toBe('0.88')
    expect(portuguese.score(0.115)).toBe('0,12')
  })

  test('has more where two would put it on the wrong side of the threshold, or make it 1', () => {
    expect(english.score(0.4961)).toBe('0.496')
    expect(english.score(0.996)).toBe('0.996')
    expect(english.score(0.99996)).toBe('0.99996')
    expect(english.score(0.99999999)).toBe('0.999999')
    expect(english.score(0.5)).toBe('0.50')
  })

  test('never claims more than the network: not 1, and 0.5 or more only if it is', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (score) => {
        const shown = Number(english.score(score))
        expect(shown).toBeLessThan(1)
        expect(shown >= THRESHOLD).toBe(score >= THRESHOLD)
      }),
    )
  })
})

describe('a number typed', () => {
  test('may have either decimal mark and either minus', () => {
    for (const text of ['-0.5', '-0,5', `${MINUS}0,5`, ' -.5 ', '-5e-1']) {
      expect(parseNumber(text)).toBe(-0.5)
    }
  })

  test('is none when it is something else', () => {
    for (const text of ['', '-', '1.2.3', '1,000,000', 'NaN', 'Infinity', '1e999', '0x10']) {
      expect(parseNumber(text)).toBeNull()
    }
  })

  test('reads back what was shown, in either language', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const back = parseNumber(portuguese.fixed(value, 6))
        expect(back).toBeCloseTo(value, 6)
      }),
    )
  })
})
