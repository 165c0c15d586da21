/**
 * Labelled drawings as a text that a person can read and edit:
 *
 *     // a comment
 *     labels: A, B, C
 *
 *     A: wide, pointed        (label, then optionally a colon and a note)
 *     ..##..
 *     .#..#.
 *     ######
 *     #....#
 *     #....#
 *
 * Exactly three labels, each with one drawing or more. The first drawing of a label is its letter:
 * the one that noise is added to.
 */
import { COLUMNS, fromRows, ROWS, toRows, type Image } from './image.ts'
import { OUTPUTS } from './weights.ts'

export interface Drawings {
  /** Three, in the order of the outputs; each 1 to 12 characters. */
  readonly labels: readonly string[]
  /** One list for each label, in the order of the text; none twice, none under two labels. */
  readonly images: readonly (readonly Image[])[]
}

/** The text is not of the form above. `line` counts from 1. */
export class DrawingsError extends Error {
  readonly line: number
  constructor(line: number, detail: string) {
    super(`line ${line}: ${detail}`)
    this.name = 'DrawingsError'
    this.line = line
  }
}

interface Line {
  readonly number: number
  readonly text: string
}

const LONGEST_LABEL = 12
const LONGEST_TEXT = 1_000_000

/** Throws DrawingsError with the line and what was expected there. */
export function parseDrawings(text: string): Drawings {
  if (text.length > LONGEST_TEXT) {
    throw new DrawingsError(1, `expected at most ${LONGEST_TEXT} characters, got ${text.length}`)
  }
  const all = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  const lines = all
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('//'))
  const labels = parseLabels(lines[0] ?? { number: all.length, text: '' })
  const images: Image[][] = labels.map(() => [])
  const seen = new Map<Image, { label: string; line: number }>()
  for (let n = 1; n < lines.length; n += 1 + ROWS) {
    const head = lines[n]!
    const label = labelOf(head, labels)
    const image = parseRows(lines.slice(n + 1, n + 1 + ROWS), head, labels)
    const twin = seen.get(image)
    if (twin) {
      const where = twin.label === label ? '' : ` as ${twin.label}`
      throw new DrawingsError(head.number, `the same drawing as at line ${twin.line}${where}`)
    }
    seen.set(image, { label, line: head.number })
    images[labels.indexOf(label)]!.push(image)
  }
  const empty = images.findIndex((list) => list.length === 0)
  if (empty >= 0) {
    throw new DrawingsError(
      all.length,
      `expected a drawing for each label, got none for ${labels[empty]}`,
    )
  }
  return { labels, images }
}

function parseLabels({ number, text }: Line): string[] {
  const names = /^labels\s*:(.*)$/.exec(text)?.[1]
  if (names === undefined) {
    throw new DrawingsError(number, `expected "labels: A, B, C" first, got "${shorten(text)}"`)
  }
  const labels = names.split(',').map((label) => label.trim().normalize('NFC'))
  if (labels.length !== OUTPUTS || new Set(labels).size !== OUTPUTS) {
    throw new DrawingsError(
      number,
      `expected ${OUTPUTS} different labels, got "${shorten(names.trim())}"`,
    )
  }
  const bad = labels.find((label) => !isLabel(label))
  if (bad !== undefined) {
    const expected = `1 to ${LONGEST_LABEL} printable characters without ":" and not a row of pixels`
    throw new DrawingsError(number, `expected a label of ${expected}, got "${shorten(bad)}"`)
  }
  return labels
}

/** Short Unicode text that can stand in a message, a bar and a file. */
export function isLabel(label: string): boolean {
  // The usual labels are plain: compiling the classes of Unicode below takes 1 ms of the worker's start.
  if (label.length <= LONGEST_LABEL && /^[A-Za-z0-9]+$/.test(label)) return true
  const length = Array.from(label).length
  const printable = label.isWellFormed() && !/[\p{C}\p{Zl}\p{Zp}:,]/u.test(label)
  const sound = label === label.trim() && printable && !/^\/\/|^[.#]{6}$|^__proto__$/.test(label)
  return length >= 1 && length <= LONGEST_LABEL && sound
}

function labelOf({ number, text }: Line, labels: readonly string[]): string {
  const label = text.split(':')[0]!.trim().normalize('NFC')
  if (labels.includes(label)) return label
  if (/^[.#]+$/.test(text)) {
    throw new DrawingsError(number, `expected a label, got a row: a drawing has ${ROWS} rows`)
  }
  throw new DrawingsError(number, `expected one of ${labels.join(', ')}, got "${shorten(label)}"`)
}

function parseRows(rows: readonly Line[], head: Line, labels: readonly string[]): Image {
  for (const { number, text } of rows) {
    if (/^[.#]{6}$/.test(text)) continue
    const count = rows.findIndex((row) => row.number === number)
    if (labels.includes(text.split(':')[0]!.trim().normalize('NFC'))) {
      throw new DrawingsError(number, `expected ${ROWS} rows for the drawing, got ${count}`)
    }
    const other = /[^.#]/u.exec(text)?.[0]
    if (other === undefined) {
      throw new DrawingsError(number, `expected ${COLUMNS} characters, got ${text.length}`)
    }
    throw new DrawingsError(number, `expected only "." and "#", got "${other}"`)
  }
  if (rows.length < ROWS) {
    const last = rows.at(-1) ?? head
    throw new DrawingsError(
      last.number,
      `expected ${ROWS} rows for the drawing, got ${rows.length}`,
    )
  }
  return fromRows(rows.map(({ text }) => text))
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}...` : text)

/** The text form again, without notes and comments: `parseDrawings(formatDrawings(d))` equals d. */
export function formatDrawings({ labels, images }: Drawings): string {
  const blocks = labels.flatMap((label, index) =>
    images[index]!.map((image) => [label, ...toRows(image)].join('\n')),
  )
  return [`labels: ${labels.join(', ')}`, ...blocks].join('\n\n') + '\n'
}
