import { describe, expect, it } from 'vitest'
import { figure7 } from '../../src/network/figure7.ts'
import { forward } from '../../src/network/forward.ts'
import { smallestFooling } from '../../src/network/fooling.ts'
import { BLANK, FULL, fromRows, ink, toggle } from '../../src/network/image.ts'
import { LETTERS } from '../../src/network/letters.ts'
import { letterMix } from '../../src/network/mix.ts'
import { predict } from '../../src/network/predict.ts'
import { DRAWINGS, drawingCodes, trained, TUTORIAL } from '../../src/network/recipes.ts'
import { sensitivity } from '../../src/network/sensitivity.ts'
import { weightsFrom, zeroWeights } from '../../src/network/weights.ts'
import { golden } from './golden.ts'

const tutorial = trained(TUTORIAL, LETTERS)
const robust = weightsFrom(golden.robust.runs[0]!.w1_final, golden.robust.runs[0]!.w2_final)

describe('the smallest sets of pixels that fool the network', () => {
  // The golden counts say how many images at each distance are answered otherwise.
  const { cnt } = golden.fig7.measures_after_canonical
  it.each([0, 1, 2])('of letter %i are as many as the golden counts have wrong', (letter) => {
    const found = smallestFooling(tutorial, LETTERS[letter]!)!
    const wrong = cnt[letter]!.map((answers) =>
      answers.reduce((sum, count, answer) => (answer === letter ? sum : sum + count), 0),
    )
    const first = wrong.findIndex((count) => count > 0)
    expect(found.flips).toBe(first)
    expect(found.sets).toHaveLength(wrong[first]!)
  })
  it('really change the answer, each, and are as small as they say', () => {
    for (const letter of LETTERS) {
      const { index } = predict(tutorial, letter)
      const { flips, sets } = smallestFooling(tutorial, letter)!
      for (const set of sets) {
        expect(ink(set)).toBe(flips)
        expect(predict(tutorial, letter ^ set).index).not.toBe(index)
      }
      expect(new Set(sets).size).toBe(sets.length)
    }
  })
  it('do not exist up to 4 pixels for A in the robust model, whose radius is 6', () => {
    expect(smallestFooling(robust, LETTERS[0]!)).toBeNull()
  })
  it('are looked for no farther than asked', () => {
    expect(smallestFooling(tutorial, LETTERS[1]!, 1)).toBeNull()
    expect(smallestFooling(tutorial, LETTERS[1]!, 2)).not.toBeNull()
  })
})

describe('the sensitivity of a pixel', () => {
  const image = LETTERS[1]!
  const before = forward(tutorial, image).a2.slice()
  const all = sensitivity(tutorial, image)
  it('is the change of each score when it is flipped', () => {
    expect(all).toHaveLength(30)
    all.forEach(({ change, index, recognised }, pixel) => {
      const after = predict(tutorial, toggle(image, pixel))
      change.forEach((value, j) => expect(value).toBe(after.layers.a2[j]! - before[j]!))
      expect([index, recognised]).toEqual([after.index, after.recognised])
    })
  })
  it('is 0 for every pixel of a network of zeros', () => {
    expect(
      sensitivity(zeroWeights(), image).every(({ change }) => change.every((c) => c === 0)),
    ).toBe(true)
  })
})

describe('the mix of letters that a hidden neuron learned', () => {
  const image = (n: number) => LETTERS[n]!
  it('is exact for the tutorial: nothing is left but rounding', () => {
    const { decimals: _, ...exact } = TUTORIAL
    for (const { residual } of letterMix(figure7(), trained(exact, LETTERS), LETTERS)) {
      expect(residual).toBeLessThan(1e-13)
    }
  })
  it('is 2 A - 3 B + 0.5 C where that was added by hand', () => {
    const end = zeroWeights()
    for (let i = 0; i < 30; i++) {
      const lit = (n: number) => Number((image(n) >> (29 - i)) & 1)
      end.w1[5 * i + 3] = 2 * lit(0) - 3 * lit(1) + 0.5 * lit(2)
    }
    const [first, , , fourth] = letterMix(zeroWeights(), end, LETTERS)
    ;[2, -3, 0.5].forEach((amount, n) => expect(fourth!.amounts[n]).toBeCloseTo(amount, 12))
    expect(fourth!.residual).toBeLessThan(1e-13)
    expect(first).toEqual({ amounts: [0, 0, 0], residual: 0 })
  })
  it('leaves all of a pixel that no letter has: residual 1', () => {
    const end = zeroWeights()
    end.w1[0] = 4 // pixel 0 is paper in A, B and C
    expect(letterMix(zeroWeights(), end, LETTERS)[0]!.residual).toBe(1)
  })
  it('is the least of all squares: every other mix leaves more', () => {
    const drawings = drawingCodes([[image(0), FULL], [image(1)], [image(2)]])
    const end = trained({ ...DRAWINGS, updates: 300, drawings }, LETTERS)
    const [mix] = letterMix(zeroWeights(), end, LETTERS)
    const rest = (amounts: readonly number[]) => {
      let sum = 0
      for (let i = 0; i < 30; i++) {
        const lit = (n: number) => Number((image(n) >> (29 - i)) & 1)
        sum += (end.w1[5 * i]! - amounts.reduce((s, a, n) => s + a * lit(n), 0)) ** 2
      }
      return sum
    }
    expect(mix!.residual).toBeGreaterThan(0.01)
    const least = rest(mix!.amounts)
    for (const [n, step] of [0, 1, 2].flatMap((k) => [[k, 1e-3] as const, [k, -1e-3] as const])) {
      expect(rest(mix!.amounts.map((a, k) => (k === n ? a + step : a)))).toBeGreaterThan(least)
    }
  })
  it('does without a letter that the others already make', () => {
    const top = fromRows(['######', '......', '......', '......', '......'])
    const bottom = fromRows(['......', '......', '......', '......', '######'])
    const end = zeroWeights()
    for (let i = 0; i < 6; i++) end.w1[5 * i] = 7
    const letters = [top, bottom, top | bottom]
    expect(letterMix(zeroWeights(), end, letters)[0]).toEqual({ amounts: [7, 0, 0], residual: 0 })
    expect(letterMix(zeroWeights(), end, [BLANK, top, bottom])[0]!.amounts).toEqual([0, 7, 0])
  })
})
