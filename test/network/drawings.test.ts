import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DrawingsError,
  formatDrawings,
  isLabel,
  parseDrawings,
} from '../../src/network/drawings.ts'
import { FULL } from '../../src/network/image.ts'
import { LABELS, LETTERS } from '../../src/network/letters.ts'

const A = ['A', '..##..', '.#..#.', '######', '#....#', '#....#']
const B = ['B', '.####.', '.#..#.', '.####.', '.#..#.', '.####.']
const C = ['C: round', '.####.', '.#....', '.#....', '.#....', '.####.']
const text = (...blocks: string[][]) => ['labels: A, B, C', ...blocks.flat()].join('\n')

describe('the text of labelled drawings', () => {
  it('becomes labels and images, the first of each label first', () => {
    const { labels, images } = parseDrawings(text(A, B, C))
    expect(labels).toEqual(LABELS)
    expect(images).toEqual(LETTERS.map((letter) => [letter]))
  })
  it('may have comments, notes, blank lines, a byte order mark and any line ends', () => {
    const dressed = `\ufeff// mine\n\n${text(A, ['', '// round'], B, C)}\n\n`
    const plain = parseDrawings(text(A, B, C))
    for (const end of ['\n', '\r\n', '\r']) {
      expect(parseDrawings(dressed.replaceAll('\n', end))).toEqual(plain)
    }
  })
  it('takes labels in any script, composed or not', () => {
    const own = text(A, B, C).replace('A, B, C', 'e\u0301, ♥, دائرة')
    const renamed = own.replace('\nA\n', '\n\u00e9\n').replace('\nB\n', '\n♥\n')
    expect(parseDrawings(renamed.replace('C: round', 'دائرة')).labels).toEqual(['é', '♥', 'دائرة'])
  })
  it('comes back from any drawings', () => {
    const image = fc.integer({ min: 0, max: FULL })
    fc.assert(
      fc.property(fc.uniqueArray(image, { minLength: 3, maxLength: 30 }), (all) => {
        const images = [0, 1, 2].map((label) => all.filter((_, n) => n % 3 === label))
        const drawings = { labels: [...LABELS], images }
        expect(parseDrawings(formatDrawings(drawings))).toEqual(drawings)
      }),
      { seed: 1, numRuns: 100 },
    )
  })
})

describe('an error in the text names its line and what was expected there', () => {
  const rows = A.slice(1)
  const broken: [string, string, number, string][] = [
    ['nothing', '', 1, 'expected "labels: A, B, C" first, got ""'],
    ['no labels first', A.join('\n'), 1, 'expected "labels: A, B, C" first, got "A"'],
    ['two labels', 'labels: A, B', 1, 'expected 3 different labels, got "A, B"'],
    ['a label twice', 'labels: A, B, A', 1, 'expected 3 different labels'],
    ['an empty label', 'labels: A, , C', 1, 'expected a label of 1 to 12'],
    ['a long label', `labels: A, B, ${'x'.repeat(13)}`, 1, 'expected a label of 1 to 12'],
    ['a label like a row', 'labels: A, B, ..##..', 1, 'not a row of pixels'],
    ['an unknown label', text(A, ['D', ...rows]), 8, 'expected one of A, B, C, got "D"'],
    ['a fourth row only', text(A.slice(0, 5), B), 7, 'expected 5 rows for the drawing, got 4'],
    ['a sixth row', text([...A, '#....#'], B), 8, 'expected a label, got a row: a drawing has 5'],
    ['a wide row', text(['A', '..##...', ...rows]), 3, 'expected 6 characters, got 7'],
    ['a narrow row', text(['A', '..##', ...rows]), 3, 'expected 6 characters, got 4'],
    ['another character', text(['A', '..##o.', ...rows]), 3, 'expected only "." and "#", got "o"'],
    ['an end too early', text(A, B.slice(0, 3)), 10, 'expected 5 rows for the drawing, got 2'],
    ['the same drawing twice', text(A, B, A), 14, 'the same drawing as at line 2'],
    ['it under two labels', text(A, ['C', ...rows]), 8, 'the same drawing as at line 2 as A'],
    [
      'a label without drawings',
      text(A, B),
      13,
      'expected a drawing for each label, got none for C',
    ],
    ['a text without end', 'x'.repeat(1_000_001), 1, 'expected at most 1000000 characters'],
  ]
  it.each(broken)('%s', (_, bad, line, message) => {
    const error = thrown(() => parseDrawings(bad))
    expect(error).toBeInstanceOf(DrawingsError)
    expect(error).toMatchObject({ line })
    expect(String(error)).toContain(message)
  })
})

function thrown(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  return null
}

describe('a label', () => {
  it.each(['A', '♥', 'é', 'two words', '山', '<b>', '👩‍🚀'])('may be %s', (label) => {
    // A joiner (U+200D) is invisible, so the last one is refused with the control characters.
    expect(isLabel(label)).toBe(label !== '👩‍🚀')
  })
  it.each(['', ' A', 'A:', 'a,b', 'a\u0000', '\u202eA', '..##..', '//', '__proto__', '\ud800'])(
    'may not be %j',
    (label) => expect(isLabel(label)).toBe(false),
  )
})
