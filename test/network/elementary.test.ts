import { describe, expect, it } from 'vitest'
import golden from '../golden/elementary.json' with { type: 'json' }
import { cos2pi, exp, ln, sigmoid, TWO } from '../../src/network/elementary.ts'

/** Distance in units in the last place of `want`. */
function ulps(got: number, want: number): number {
  const bits = new DataView(new ArrayBuffer(8))
  const ordinal = (value: number) => {
    bits.setFloat64(0, value)
    return bits.getBigInt64(0)
  }
  return Math.abs(Number(ordinal(got) - ordinal(want)))
}

const worst = (rows: number[][], error: (x: number, want: number) => number) =>
  Math.max(...rows.map(([x, want]) => error(x!, want!)))

describe('the table of 2^(j/32)', () => {
  it('holds the doubles of 60-digit arithmetic, the nearest and what it lacks, to the last bit', () => {
    expect(Array.from(TWO.high, (high, j) => [high, TWO.low[j]])).toEqual(golden.two)
  })
})

describe('exp', () => {
  it('is within 1 ulp of 60-digit arithmetic over |x| < 708, at all 32 table entries too', () => {
    expect(worst(golden.exp, (x, want) => ulps(exp(x), want))).toBeLessThanOrEqual(1)
  })
  it('is the nearest double itself in nine cases of ten, in each of the 32 table entries', () => {
    // With table and polynomial right, only the last rounding errs: 99 % of all results are the
    // nearest double. A wrong entry, even of the low part, spoils those of its j.
    const hits = Array.from({ length: 32 }, () => ({ right: 0, all: 0 }))
    for (const [x, want] of golden.exp) {
      const entry = hits[Math.floor((x! * 32) / Math.LN2 + 0.5) & 31]!
      entry.all++
      if (exp(x!) === want) entry.right++
    }
    for (const { right, all } of hits) {
      expect(all).toBeGreaterThan(50)
      expect(right / all).toBeGreaterThan(0.9)
    }
  })
  it('has every power of two', () => {
    // 2^-42: k ln 2 is rounded by 2^-44 at most, and Math.LN2 errs by k 2^-54 in it.
    for (let k = -1021; k <= 1021; k++) {
      expect(Math.abs(exp(k * Math.LN2) / 2 ** k - 1)).toBeLessThan(2 ** -42)
    }
  })
  it('saturates outside and is never NaN', () => {
    expect([708.4, 1e3, 1e308, Infinity].map(exp)).toEqual([Infinity, Infinity, Infinity, Infinity])
    expect([-708.4, -1e3, -1e308, -Infinity].map(exp)).toEqual([0, 0, 0, 0])
    expect([exp(0), exp(-0)]).toEqual([1, 1])
  })
  it('stays finite and increasing up to its ends', () => {
    expect(exp(708.39)).toBeGreaterThan(exp(708.3))
    expect(Number.isFinite(exp(708.39))).toBe(true)
    expect(exp(-708.39)).toBeGreaterThanOrEqual(2.2250738585072014e-308)
  })
})

describe('ln', () => {
  it('is within 2 ulp of 60-digit arithmetic on (0, 1]', () => {
    expect(worst(golden.ln, (x, want) => ulps(ln(x), want))).toBeLessThanOrEqual(2)
  })
  it('is -Infinity at 0', () => expect(ln(0)).toBe(-Infinity))
})

describe('cos2pi', () => {
  it('is within 2^-53 + half an ulp of 1 of the true value on [0, 1)', () => {
    // 2^-53 is half an ulp at 1: the rounding of the result; as much again for the series.
    expect(worst(golden.cos2pi, (v, want) => Math.abs(cos2pi(v) - want))).toBeLessThan(2 ** -52)
  })
  it('is exact at the quarters', () => {
    expect([0, 0.25, 0.5, 0.75].map(cos2pi).map((value) => value + 0)).toEqual([1, 0, -1, 0])
  })
})

describe('sigmoid', () => {
  it('is 0.5 at 0 and exactly 0 and 1 far out', () => {
    expect([sigmoid(0), sigmoid(-1000), sigmoid(1000)]).toEqual([0.5, 0, 1])
  })
})
