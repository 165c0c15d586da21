import { describe, expect, it } from 'vitest'
import { distance, ink } from '../../src/network/image.ts'
import { LETTERS, nearest } from '../../src/network/letters.ts'
import { background, flipped } from '../../src/network/noise.ts'
import { mulberry32 } from '../../src/network/random.ts'
import { ROBUST, trained } from '../../src/network/recipes.ts'
import { leastDistance, robustSampler } from '../../src/network/robust.ts'
import { golden, TOLERANCE, weightError } from './golden.ts'

describe.each(golden.robust.runs)('the robust recipe, seed $seed', (run) => {
  const { seed, scale, steps, a0, w1_final, w2_final } = run
  it('ends at the weights of NumPy after 600,000 updates', () => {
    const weights = trained({ ...ROBUST, seed, scale, updates: steps, learningRate: a0 }, LETTERS)
    expect(weightError(weights, w1_final, w2_final)).toBeLessThan(TOLERANCE)
  })
})

describe('what the robust recipe shows', () => {
  const sampler = robustSampler(LETTERS, mulberry32(7))
  const samples = Array.from({ length: 20_000 }, sampler)

  it('one-hot targets and none, and only none on what is not near a letter', () => {
    for (const { image, target } of samples) {
      const sum = target.reduce((a, b) => a + b)
      const near = LETTERS.map((letter) => distance(image, letter))
      if (sum === 0) expect(Math.min(...near)).toBeGreaterThan(2)
      else expect(near[target.indexOf(1)]).toBe(Math.min(...near))
    }
  })
  it('is half background: without a target, apart from the few near a letter', () => {
    const none = samples.filter(({ target }) => !target.includes(1)).length
    // 20,000 draws of chance 1/2 stray by 71; 5 times that is never seen, and near ones are rarer.
    expect(Math.abs(none / samples.length - 0.5)).toBeLessThan((5 * 71) / 20_000)
  })
  it('refuses letters of which two could claim one image', () => {
    const close = [LETTERS[0]!, LETTERS[1]!, LETTERS[1]! ^ 0b1111]
    expect(leastDistance(close)).toBe(4)
    expect(() => robustSampler(close, mulberry32(1))).toThrow(
      'letters: expected any two to differ in 5 pixels or more, got 4',
    )
  })
})

describe('noise', () => {
  it('flips exactly as many pixels as asked, 0 to 30', () => {
    const uniform = mulberry32(3)
    for (let count = 0; count <= 30; count++) {
      expect(distance(flipped(LETTERS[0]!, count, uniform), LETTERS[0]!)).toBe(count)
    }
  })
  it('has background of every density', () => {
    const uniform = mulberry32(4)
    const inks = new Set(Array.from({ length: 4000 }, () => ink(background(uniform))))
    expect(inks.size).toBe(31)
  })
  it('gives an image between two letters to the one it was made from', () => {
    const [, B, C] = LETTERS
    const letters = [B!, B! ^ 0b1111]
    const between = B! ^ 0b11
    expect(nearest(between, letters, 0)).toBe(0)
    expect(nearest(between, letters, 1)).toBe(1)
    expect(nearest(C!, LETTERS, 0)).toBe(2)
  })
})
