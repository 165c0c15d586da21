import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance, FULL } from '../../src/network/image.ts'
import { limitMeasures } from '../../src/network/limit-measures.ts'
import { cells, choose, limitRight, limitsOf } from '../../src/network/limits.ts'
import { LETTERS } from '../../src/network/letters.ts'
import { accuracyUnderNoise } from '../../src/network/measures.ts'
import { golden, TOLERANCE } from './golden.ts'

const { limits } = golden
const got = limitsOf(LETTERS)

const padded = (counts: Record<string, number>) =>
  Array.from({ length: 31 }, (_, d) => counts[d] ?? 0)

describe('the nearest-letter limits of A, B, C are those that NumPy counted', () => {
  it('images with an only nearest letter, and ties', () => {
    expect(got.uniqueNearest).toEqual(Object.values(limits.unique_nearest))
    expect(got.ties).toBe(limits.ties_AB + limits.ties_other)
  })
  it('by distance', () => {
    expect(got.nearestByDistance).toEqual(padded(limits.min_distance_histogram))
    expect(got.right).toEqual(Object.values(limits.strict_right_by_distance))
    expect(got.tied).toEqual(Object.values(limits.tie_own_by_distance))
  })
  it('the radius', () => expect(got.radius).toEqual(Object.values(limits.radius)))
  it.each(Object.entries(limits.noise_accuracy))('the accuracy under noise %s', (chance, want) => {
    limitRight(got).forEach((counts, letter) => {
      const error = accuracyUnderNoise(counts, Number(chance)) - want[letter]!
      expect(Math.abs(error)).toBeLessThan(TOLERANCE)
    })
  })
  it('within so many flips as network.md says', () => {
    const within = (k: number) =>
      got.uniqueByDistance.slice(0, k + 1).reduce((sum, count) => sum + count)
    expect([2, 4, 5, 6].map(within)).toEqual([1398, 95_263, 516_529, 2_248_804])
  })
  it('in the terms of the measures', () => {
    const { radius, noiseAccuracy, accuracyAtDistance } = limitMeasures(LETTERS)
    expect(radius).toEqual([6, 2, 2])
    expect(noiseAccuracy['0.1']).toBeCloseTo(0.99422, 5)
    expect(accuracyAtDistance[1]![3]).toBe(4050 / 4060)
  })
})

describe('the limits of any three letters', () => {
  const image = fc.integer({ min: 0, max: FULL })
  const letters = fc.uniqueArray(image, { minLength: 3, maxLength: 3 })

  it('count every image once', () => {
    fc.assert(
      fc.property(letters, (three) => {
        const total = cells(three).reduce((sum, { images }) => sum + images, 0)
        expect(total).toBe(2 ** 30)
        const { uniqueNearest, ties } = limitsOf(three)
        expect(uniqueNearest.reduce((a, b) => a + b) + ties).toBe(2 ** 30)
      }),
      { seed: 1, numRuns: 50 },
    )
  })
  it('hold the cell of any image: a triple of distances that occurs', () => {
    fc.assert(
      fc.property(letters, image, (three, one) => {
        const wanted = three.map((letter) => distance(one, letter)).join()
        expect(cells(three).some(({ distances }) => distances.join() === wanted)).toBe(true)
      }),
      { seed: 2, numRuns: 50 },
    )
  })
  it('allow a radius of half the distance to the nearest other letter', () => {
    fc.assert(
      fc.property(letters, (three) => {
        const { radius } = limitsOf(three)
        three.forEach((letter, n) => {
          const others = three.filter((other) => other !== letter)
          const least = Math.min(...others.map((other) => distance(letter, other)))
          expect(radius[n]).toBe(Math.floor((least - 1) / 2))
        })
      }),
      { seed: 3, numRuns: 50 },
    )
  })
  it('need letters', () => expect(() => cells([])).toThrow(RangeError))
  it('binomials are exact', () => expect(choose(30, 15)).toBe(155_117_520))
})
