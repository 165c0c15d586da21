import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figure7 } from '../../src/network/figure7.ts'
import { roundWeights } from '../../src/network/rounding.ts'
import { weightsVersion, zeroWeights, type Weights } from '../../src/network/weights.ts'

const withFirst = (value: number): Weights => {
  const weights = zeroWeights()
  weights.w1[0] = value
  return weights
}
const round = (value: number, decimals: number): number =>
  roundWeights(withFirst(value), decimals).w1[0]!

/** Beyond any weight of the three models, of which the largest is 12.01. */
const weight = fc.double({ min: -1000, max: 1000, noNaN: true })
const decimals = fc.integer({ min: 0, max: 12 })

describe('weights rounded to decimals', () => {
  it.each([
    [0.07708414167949862, 3, 0.077],
    [-12.010871171030148, 3, -12.011],
    [6.935307626234276, 3, 6.935],
    [0.0004999999999999999, 3, 0],
    [0.49999999999999994, 0, 0], // + 0.5 would make 1 of it
    [1e-300, 9, 0],
    [2.675, 0, 3],
    [-2.3, 0, -2],
  ])('%d with %i is %d', (value, digits, want) => expect(round(value, digits)).toBe(want))
  it('have halves away from 0, so that opposite weights stay opposite', () => {
    // multiples of 1/8, exact in binary
    expect([0.125, 0.375, -0.125, -0.375].map((value) => round(value, 2))).toEqual([
      0.13, 0.38, -0.13, -0.38,
    ])
    expect([0.5, -0.5, 2.5, -2.5].map((value) => round(value, 0))).toEqual([1, -1, 3, -3])
  })
  it('are never -0', () => {
    for (const value of [-0, -0.0001, -1e-300]) expect(round(value, 3)).toBe(0)
  })
  it('are the doubles that their digits are read back as, no farther off than half a unit', () => {
    fc.assert(
      fc.property(weight, decimals, (value, digits) => {
        const got = round(value, digits)
        expect(got).toBe(Number(got.toFixed(digits)) + 0)
        // value * 10^digits and the quotient are each off by 2^-53 of themselves at most
        const slack = Math.abs(value) * 2 ** -51
        expect(Math.abs(got - value)).toBeLessThanOrEqual(0.5 / 10 ** digits + slack)
      }),
    )
  })
  it('are opposite for opposite weights, and stay as they are when rounded again', () => {
    fc.assert(
      fc.property(weight, decimals, (value, digits) => {
        const got = round(value, digits)
        expect(round(-value, digits)).toBe(0 - got)
        expect(round(got, digits)).toBe(got)
      }),
    )
  })
  it('are new ones, all 165: those given are left alone', () => {
    const start = figure7()
    const { w1, w2 } = roundWeights(start, 1)
    expect(weightsVersion(start)).toBe(weightsVersion(figure7()))
    for (const value of [...w1, ...w2]) expect(String(value)).toMatch(/^-?\d(\.\d)?$/)
    expect([w1[149], w2[14]]).toEqual([start.w1[149], start.w2[14]].map((w) => round(w!, 1)))
  })
  it.each([-1, 0.5, 13, NaN])('refuse %d decimals', (digits) => {
    expect(() => roundWeights(figure7(), digits)).toThrow(
      `decimals: expected an integer from 0 to 12, got ${digits}`,
    )
  })
})
