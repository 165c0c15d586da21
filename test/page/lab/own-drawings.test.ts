import { describe, expect, it } from 'vitest'
import { LETTERS } from '../../../src/network/letters.ts'
import {
  addDrawing,
  isComplete,
  missing,
  MOST_DRAWINGS,
  NO_DRAWINGS,
  removeDrawing,
  renameLabel,
  withLetters,
  type OwnDrawings,
} from '../../../src/page/lab/own-drawings.ts'

const own: OwnDrawings = { labels: ['A', 'B', 'C'], images: [[1], [2], []] }

describe('drawings of one’s own', () => {
  it('are added to their label, and taken away', () => {
    expect(addDrawing(own, 2, 7)).toEqual({ ...own, images: [[1], [2], [7]] })
    expect(removeDrawing(own, 2)).toEqual({ ...own, images: [[1], [], []] })
  })
  it('are refused when blank, drawn before, or too many', () => {
    expect(addDrawing(own, 0, 0)).toBe('blank')
    expect(addDrawing(own, 2, 1)).toBe('twice')
    const full = {
      ...own,
      images: [Array.from({ length: MOST_DRAWINGS }, (_, n) => n + 1), [], []],
    }
    expect(addDrawing(full, 1, 999)).toBe('many')
  })
  it('are complete when each label has one', () => {
    expect(missing(own)).toEqual(['C'])
    expect(isComplete(own)).toBe(false)
    expect(isComplete({ ...own, images: [[1], [2], [3]] })).toBe(true)
    expect(missing(NO_DRAWINGS)).toEqual(['A', 'B', 'C'])
  })
  it('can begin with the tutorial’s letters, and keep what is there', () => {
    expect(withLetters(NO_DRAWINGS).images).toEqual(LETTERS.map((letter) => [letter]))
    expect(withLetters(own).images).toEqual([[1, LETTERS[0]], [2, LETTERS[1]], [LETTERS[2]]])
    expect(withLetters(withLetters(own))).toEqual(withLetters(own))
  })
  it('can have other labels, up to 12 characters, none twice', () => {
    expect(renameLabel(own, 1, ' sol ')).toEqual({ ...own, labels: ['A', 'sol', 'C'] })
    expect(renameLabel(own, 1, 'C')).toBe('same-label')
    expect(renameLabel(own, 1, 'B')).toEqual(own)
    expect(renameLabel(own, 1, '')).toBe('label')
    expect(renameLabel(own, 1, 'a, b')).toBe('label')
    expect(renameLabel(own, 1, 'thirteen char')).toBe('label')
  })
})
