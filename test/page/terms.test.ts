import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modelNamed, MODELS } from '../../src/model/models.ts'
import { figure7 } from '../../src/network/figure7.ts'
import { forward } from '../../src/network/forward.ts'
import { BLANK, FULL, ink } from '../../src/network/image.ts'
import {
  DIGITS,
  FACTOR_DIGITS,
  hiddenTerms,
  pixelTerms,
  roundToSum,
  showWholeWeights,
} from '../../src/page/view/terms.ts'

const UNIT = 10 ** DIGITS

/** What a reader gets who adds up the numbers on screen, in whole last digits. */
const addUp = (shown: readonly number[]): number =>
  shown.reduce((sum, value) => sum + Math.round(value * UNIT), 0)

const image = fc.integer({ min: 0, max: FULL })

describe('the terms of a sum', () => {
  test('of a hidden neuron add up, as they are shown, to the z that is shown', () => {
    fc.assert(
      fc.property(image, fc.constantFrom(...MODELS), fc.nat(4), (drawing, { weights }, neuron) => {
        const terms = pixelTerms(weights, drawing, neuron)
        const z = forward(weights, drawing).z1[neuron]!
        // The sum of shown terms against z: one last digit where z lies within rounding of a half.
        expect(Math.abs(addUp(terms.map(({ shown }) => shown)) - z * UNIT)).toBeLessThan(0.5 + 1e-6)
        expect(terms.filter(({ lit }) => lit)).toHaveLength(ink(drawing))
      }),
    )
  })

  test('of a hidden neuron are the whole weights where these have three decimals, and only there', () => {
    const short = modelNamed('drawings')!.weights
    for (const neuron of [0, 1, 2, 3, 4]) {
      const terms = pixelTerms(short, FULL, neuron)
      expect(terms.map(({ shown }) => shown)).toEqual(terms.map(({ weight }) => weight))
      expect(showWholeWeights(terms)).toBe(true)
    }
    const one = { ...short, w1: short.w1.with(0, 0.0775) }
    expect(showWholeWeights(pixelTerms(one, FULL, 0))).toBe(false)
    expect(showWholeWeights(pixelTerms(one, FULL, 1))).toBe(true)
    expect(showWholeWeights(pixelTerms(short, BLANK, 0))).toBe(false) // no ink, no weights
  })

  test('of a score add up to its z2', () => {
    fc.assert(
      fc.property(image, fc.constantFrom(...MODELS), fc.nat(2), (drawing, { weights }, output) => {
        const { a1, z2 } = forward(weights, drawing)
        const shown = hiddenTerms(weights, a1, output).map((term) => term.shown)
        expect(Math.abs(addUp(shown) - z2[output]! * UNIT)).toBeLessThan(0.5 + 1e-6)
      }),
    )
  })

  test('a product can be checked by hand from its factors as they are shown', () => {
    fc.assert(
      fc.property(image, fc.constantFrom(...MODELS), fc.nat(2), (drawing, { weights }, output) => {
        const { a1 } = forward(weights, drawing)
        for (const { a, weight, shown } of hiddenTerms(weights, a1, output)) {
          const byHand = Number(a.toFixed(FACTOR_DIGITS)) * Number(weight.toFixed(FACTOR_DIGITS))
          // One last digit for making the sum add up, half a digit for the factors' rounding.
          expect(Math.abs(byHand - shown)).toBeLessThan(1.5 / UNIT)
        }
      }),
    )
  })

  test('are off from the true ones by less than a last digit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { maxLength: 30 }),
        (values) => {
          roundToSum(values, DIGITS).forEach((shown, n) => {
            expect(Math.abs(shown - values[n]!)).toBeLessThan(1 / UNIT + 1e-9)
          })
        },
      ),
    )
  })

  test('three thirds make one: the last digit goes to the first', () => {
    expect(roundToSum([1 / 3, 1 / 3, 1 / 3], 2)).toEqual([0.34, 0.33, 0.33])
  })

  test('a pixel that is off adds 0, whatever its weight', () => {
    for (const term of pixelTerms(figure7(), 0, 2)) {
      expect(term).toMatchObject({ lit: false, shown: 0 })
      expect(term.weight).not.toBe(0)
    }
  })
})
