import { describe, expect, it } from 'vitest'
import { figure7 } from '../../src/network/figure7.ts'
import { fnv1a } from '../../src/network/hash.ts'
import { mulberry32, normal } from '../../src/network/random.ts'
import {
  checkShape,
  randomWeights,
  rowsOf,
  weightsFrom,
  weightsVersion,
  zeroWeights,
} from '../../src/network/weights.ts'
import { difference, golden, TOLERANCE } from './golden.ts'

describe('mulberry32', () => {
  it('gives the golden numbers for seeds 1 and 268', () => {
    for (const seed of [1, 268] as const) {
      const uniform = mulberry32(seed)
      const got = Array.from({ length: 5 }, uniform)
      expect(got).toEqual(golden.robust.mulberry32[seed])
    }
  })
  it.each([-1, 0.5, NaN, 2 ** 32])('refuses the seed %s', (seed) => {
    expect(() => mulberry32(seed)).toThrow('seed: expected an integer from 0 to 4294967295')
  })
  it('makes normal numbers of mean 0 and variance 1', () => {
    const uniform = mulberry32(3)
    const values = Array.from({ length: 20000 }, () => normal(uniform))
    const mean = values.reduce((sum, value) => sum + value) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    // standard errors: 1 / sqrt(20000) = 0.007 and 0.01; five of them
    expect(Math.abs(mean)).toBeLessThan(0.035)
    expect(Math.abs(variance - 1)).toBeLessThan(0.05)
  })
})

describe('weights', () => {
  it('start where the golden robust runs start', () => {
    const { w1, w2 } = rowsOf(randomWeights(mulberry32(268), 0.1))
    const run = golden.robust.runs[0]!
    expect(difference(w1[0]!, run.w1_init_row0)).toBeLessThan(TOLERANCE)
    expect(difference(w2.flat(), run.w2_init.flat())).toBeLessThan(TOLERANCE)
  })
  it('of Figure 7 are the golden ones to the last bit', () => {
    expect(rowsOf(figure7())).toEqual({ w1: golden.fig7.w1, w2: golden.fig7.w2 })
  })
  it('refuse a wrong shape with got and expected', () => {
    const { w1, w2 } = rowsOf(zeroWeights())
    expect(() => weightsFrom(w1.slice(1), w2)).toThrow('w1: expected 30 rows of 5, got 29 rows')
    expect(() => weightsFrom(w1, [[1, 2], ...w2.slice(1)])).toThrow(
      'w2[0]: expected 3 numbers, got 2',
    )
    expect(() => weightsFrom([[NaN, 0, 0, 0, 0], ...w1.slice(1)], w2)).toThrow(
      'w1[0][0]: expected a finite number, got NaN',
    )
    expect(() => checkShape({ w1: new Float64Array(15), w2: new Float64Array(150) })).toThrow(
      'expected 150 (30 x 5) and 15 (5 x 3) numbers, got 15 and 150',
    )
  })
  it('have a version that is FNV-1a of their bytes', () => {
    const { w1, w2 } = figure7()
    const bytes = new Uint8Array([...w1, ...w2].flatMap(littleEndian))
    expect(weightsVersion(figure7())).toBe(fnv1a(bytes).toString(16).padStart(8, '0'))
  })
  it('have another version when one bit differs, but not for the sign of zero', () => {
    const one = figure7()
    one.w2[14]! += 2 ** -56
    expect(weightsVersion(one)).not.toBe(weightsVersion(figure7()))
    const minus = zeroWeights()
    minus.w1[3] = -0
    expect(weightsVersion(minus)).toBe(weightsVersion(zeroWeights()))
  })
})

function littleEndian(value: number): number[] {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value, true)
  return Array.from({ length: 8 }, (_, n) => view.getUint8(n))
}
