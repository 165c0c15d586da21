import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  distance,
  FULL,
  fromCode,
  fromPixels,
  fromRows,
  ink,
  isImage,
  pixelsOf,
  shift,
  toCode,
  toggle,
  toRows,
} from '../../src/network/image.ts'
import { LETTERS, nearest } from '../../src/network/letters.ts'
import { golden } from './golden.ts'

const images = fc.integer({ min: 0, max: FULL })
const [A, B, C] = LETTERS as [number, number, number]

describe('an image', () => {
  it('survives every other form: pixels, rows, code in any case', () => {
    fc.assert(
      fc.property(images, (image) => {
        expect(fromPixels(pixelsOf(image))).toBe(image)
        expect(fromRows(toRows(image))).toBe(image)
        expect(fromCode(toCode(image))).toBe(image)
        expect(fromCode(toCode(image).toUpperCase())).toBe(image)
      }),
    )
  })
  it('is toggled back by toggling twice, and differs by one pixel between', () => {
    fc.assert(
      fc.property(images, fc.integer({ min: 0, max: 29 }), (image, index) => {
        expect(distance(image, toggle(image, index))).toBe(1)
        expect(toggle(toggle(image, index), index)).toBe(image)
        expect(pixelsOf(toggle(0, index)).indexOf(1)).toBe(index)
      }),
    )
  })
  it('has the codes of network.md', () => {
    expect([A, B, C, 0, FULL].map(toCode)).toEqual([
      '64nu31',
      'f4jp4u',
      'f4210u',
      '000000',
      'vvvvvv',
    ])
  })
  it.each(['', '64nu3', '64nu311', 'w00000', '64nu3 ', ' 64nu31', '-00001', '64nu3é'])(
    'has no code %j',
    (code) => expect(fromCode(code)).toBeNull(),
  )
  it.each([-1, FULL + 1, 0.5, NaN, Infinity, '1', null, undefined])('is not %s', (value) => {
    expect(isImage(value)).toBe(false)
  })
  it('loses what is shifted out and gains paper', () => {
    expect(toRows(shift(A, 1, 0))).toEqual(['......', '..##..', '.#..#.', '######', '#....#'])
    expect(toRows(shift(A, 0, -1))).toEqual(['.##...', '#..#..', '#####.', '....#.', '....#.'])
    expect(shift(FULL, 5, 0)).toBe(0)
  })
  it('refuses wrong shapes with got and expected', () => {
    expect(() => fromPixels([0, 1])).toThrow('expected 30 pixels, got 2')
    expect(() => fromPixels(Array.from({ length: 30 }, () => 0.5))).toThrow(
      'pixel 0: expected 0 or 1, got 0.5',
    )
    expect(() => fromRows(['......', '.....'])).toThrow('expected 5 rows, got 2')
    expect(() => fromRows(['......', '.....', '', '', ''])).toThrow('row 1: expected 6')
  })
})

describe('the letters', () => {
  it('are the pixels of the tutorial', () => {
    expect(pixelsOf(A)).toEqual(golden.templates.A)
    expect(pixelsOf(B)).toEqual(golden.templates.B)
    expect(pixelsOf(C)).toEqual(golden.templates.C)
  })
  it('have the distances and the ink that network.md states', () => {
    expect([distance(A, B), distance(A, C), distance(B, C)]).toEqual([14, 17, 5])
    expect(LETTERS.map(ink)).toEqual([14, 16, 11])
    expect(30 - ink(A | B | C)).toBe(8)
  })
  it('are nearest to themselves, and the first wins a tie', () => {
    expect(LETTERS.map((letter) => nearest(letter, LETTERS))).toEqual([0, 1, 2])
    expect(nearest(0, [1, 2, 4])).toBe(0)
  })
})
