import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MODELS } from '../../src/model/models.ts'
import { FULL, distance, fromRows, ink, shift } from '../../src/network/image.ts'
import { foolingSets, smallestFooling } from '../../src/network/fooling.ts'
import { predict } from '../../src/network/predict.ts'
import { zeroWeights } from '../../src/network/weights.ts'
import { fool } from '../../src/page/fool.ts'
import { cellsBetween, focusAfter } from '../../src/page/grid-keys.ts'
import { inverted, noisy, recentred, shifted } from '../../src/page/experiments.ts'

const image = fc.integer({ min: 0, max: FULL })

describe('keys of the grid', () => {
  test('arrows move by one and stop at the edges', () => {
    expect(focusAfter(8, 'ArrowLeft', false)).toBe(7)
    expect(focusAfter(8, 'ArrowUp', false)).toBe(2)
    expect(focusAfter(6, 'ArrowLeft', false)).toBe(6)
    expect(focusAfter(11, 'ArrowRight', false)).toBe(11)
    expect(focusAfter(3, 'ArrowUp', false)).toBe(3)
    expect(focusAfter(27, 'ArrowDown', false)).toBe(27)
  })

  test('Home and End go to the ends of the row, with Ctrl to the ends of the grid', () => {
    expect(focusAfter(15, 'Home', false)).toBe(12)
    expect(focusAfter(15, 'End', false)).toBe(17)
    expect(focusAfter(15, 'Home', true)).toBe(0)
    expect(focusAfter(15, 'End', true)).toBe(29)
  })

  test('other keys are not captured', () => {
    for (const key of ['Tab', 'a', ' ', 'Enter', 'PageDown', 'Escape']) {
      expect(focusAfter(15, key, false)).toBeNull()
    }
  })
})

describe('a stroke', () => {
  test('crosses neighbouring cells only, however quick the hand', () => {
    const cell = fc.nat(29)
    fc.assert(
      fc.property(cell, cell, (from, to) => {
        const cells = cellsBetween(from, to)
        expect(cells[0]).toBe(from)
        expect(cells.at(-1)).toBe(to)
        cells.slice(1).forEach((next, n) => {
          const last = cells[n]!
          expect(Math.abs((next % 6) - (last % 6))).toBeLessThanOrEqual(1)
          expect(Math.abs(Math.floor(next / 6) - Math.floor(last / 6))).toBeLessThanOrEqual(1)
        })
      }),
    )
  })
})

describe('experiments on a drawing', () => {
  test('inverting makes ink of paper and paper of ink; twice is nothing', () => {
    expect(inverted(fromRows(['#.....', '......', '......', '......', '......'])).image).toBe(
      fromRows(['.#####', '######', '######', '######', '######']),
    )
    fc.assert(fc.property(image, (x) => inverted(inverted(x).image).image === x))
  })

  test('a shift moves ink or loses it at the edge', () => {
    const one = fromRows(['......', '.#....', '......', '......', '......'])
    expect(shifted(one, 1, 2).image).toBe(
      fromRows(['......', '......', '...#..', '......', '......']),
    )
    expect(shifted(one, 0, -2).image).toBe(0)
  })

  test('noise flips three different pixels, the same for the same seed', () => {
    fc.assert(
      fc.property(image, fc.nat(), (x, seed) => {
        expect(distance(noisy(x, seed).image, x)).toBe(3)
        expect(noisy(x, seed)).toEqual(noisy(x, seed))
      }),
    )
  })

  test('recentring puts the ink in the middle, loses none, and twice is once', () => {
    fc.assert(
      fc.property(
        image,
        fc.integer({ min: -2, max: 2 }),
        fc.integer({ min: -2, max: 2 }),
        (x, d, r) => {
          const moved = shift(x, d, r)
          const middle = recentred(moved).image
          expect(ink(middle)).toBe(ink(moved))
          expect(recentred(middle).image).toBe(middle)
        },
      ),
    )
    const corner = fromRows(['......', '......', '......', '....##', '....##'])
    expect(recentred(corner).image).toBe(
      fromRows(['......', '..##..', '..##..', '......', '......']),
    )
  })
})

describe('fooling the network', () => {
  test('changes the letter with as few pixels as can be', async () => {
    for (const { weights, letters } of MODELS) {
      for (const letter of letters.slice(1)) {
        const { image: fooled, tried } = await fool(weights, letter)
        if (fooled === null) throw new Error('expected a drawing')
        expect(predict(weights, fooled).index).not.toBe(predict(weights, letter).index)
        expect(distance(fooled, letter)).toBe(tried)
        expect(tried).toBe(smallestFooling(weights, letter, tried)?.flips)
        expect(foolingSets(weights, letter, tried)).toContain(fooled ^ letter)
      }
    }
  })

  test('says how far it looked when there is no such set', async () => {
    expect(await fool(zeroWeights(), 5, 3)).toEqual({ image: null, tried: 3 })
  })
})
