import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasPixel } from '../../../src/network/image.ts'
import { LETTERS } from '../../../src/network/letters.ts'
import { courseOf, TUTORIAL_DRAWINGS } from '../../../src/page/lab/course.ts'
import { changeAt, run } from '../../../src/page/lab/history.ts'
import { mixes } from '../../../src/page/lab/mix.ts'
import { TUTORIAL } from '../../../src/page/lab/settings.ts'

/** w1 whose every column is a A + b B + c C. */
const mixed = (mix: readonly number[]) =>
  Float64Array.from({ length: 150 }, (_, n) =>
    LETTERS.reduce((sum, l, k) => (hasPixel(l, Math.floor(n / 5)) ? sum + mix[k]! : sum), 0),
  )

describe('the mix of letters that a neuron learned', () => {
  it('is found exactly when there is one', () => {
    const number = fc.double({ min: -10, max: 10, noNaN: true })
    fc.assert(
      fc.property(fc.tuple(number, number, number), (mix) => {
        const found = mixes({ w1: mixed(mix) }, LETTERS)!
        // sums of at most 16 numbers below 30: rounding stays below 1e-13, 1e-11 leaves room
        found[3]!.coefficients.forEach((c, k) => expect(Math.abs(c - mix[k]!)).toBeLessThan(1e-11))
      }),
    )
  })
  it('explains all that the tutorial’s training changed, whatever the start', () => {
    for (const start of ['figure-7', 'random'] as const) {
      const history = run(courseOf({ ...TUTORIAL, start, seed: 7 }, TUTORIAL_DRAWINGS))
      for (const { explained } of mixes(changeAt(history, 100), LETTERS)!) {
        expect(1 - explained).toBeLessThan(1e-12)
      }
    }
  })
  it('leaves over what no letter explains: a lone corner pixel, which no letter lights', () => {
    const w1 = new Float64Array(150)
    w1[0] = 1
    expect(mixes({ w1 }, LETTERS)![0]).toEqual({ coefficients: [0, 0, 0], explained: 0 })
  })
  it('is not defined when two letters are the same or one is blank', () => {
    const w1 = new Float64Array(150)
    expect(mixes({ w1 }, [LETTERS[0]!, LETTERS[0]!, LETTERS[1]!])).toBeNull()
    expect(mixes({ w1 }, [0, LETTERS[0]!, LETTERS[1]!])).toBeNull()
  })
})
