import { describe, expect, it } from 'vitest'
import { figure7 } from '../../../src/network/figure7.ts'
import { LETTERS } from '../../../src/network/letters.ts'
import { letterSamples } from '../../../src/network/train.ts'
import { checkGradient, type WeightPlace } from '../../../src/page/lab/gradient.ts'
import { golden, TOLERANCE } from '../../network/golden.ts'

const samples = letterSamples(LETTERS)
const places: WeightPlace[] = [
  ...Array.from({ length: 150 }, (_, n) => ({
    layer: 'w1' as const,
    i: Math.floor(n / 5),
    j: n % 5,
  })),
  ...Array.from({ length: 15 }, (_, n) => ({
    layer: 'w2' as const,
    i: Math.floor(n / 3),
    j: n % 3,
  })),
]

describe('the gradient of one weight', () => {
  it('is the same by backpropagation and by nudging, for all 165 weights, 3 letters and both losses', () => {
    for (const sample of samples) {
      for (const place of places) {
        for (const loss of ['cross-entropy', 'squared-error'] as const) {
          const { analytic, numeric } = checkGradient(figure7(), sample, place, loss)
          // truncation 1e-11 and rounding 2e-11, with a margin of ten and more
          expect(Math.abs(analytic - numeric)).toBeLessThan(1e-9)
        }
      }
    }
  })
  it('is the adjustment of NumPy for the cross-entropy, not for the squared error', () => {
    const step = golden.one_step.steps[0]!
    const sample = samples[['A', 'B', 'C'].indexOf(step.sample)]!
    const place = { layer: 'w2' as const, i: 1, j: 2 }
    const want = step.w2_adj[1]![2]!
    const of = (loss: 'cross-entropy' | 'squared-error') =>
      checkGradient(figure7(), sample, place, loss).analytic
    expect(Math.abs(of('cross-entropy') - want)).toBeLessThan(TOLERANCE)
    expect(Math.abs(of('squared-error') - want)).toBeGreaterThan(0.01)
  })
  it('is exactly 0 for a pixel that is off', () => {
    const check = checkGradient(
      figure7(),
      samples[0]!,
      { layer: 'w1', i: 0, j: 0 },
      'cross-entropy',
    )
    expect(check).toEqual({ loss: 'cross-entropy', analytic: 0, numeric: 0 })
  })
})
