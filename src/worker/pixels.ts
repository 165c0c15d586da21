/** The reader of the pixel forms, shared by every route: from unknown JSON to an image or a list of faults. */
import { COLUMNS, fromCode, PIXELS, ROWS, type Image } from '../network/image.ts'
import type { Fault, Faults } from './problem.ts'

/** Rows unparted, or parted by / or line breaks: exactly 4, one more at the end allowed. */
const TEXT = /^(?:[01.#]{30}|[01.#]{6}(?:(?:\/|\r\n|\n|\r)[01.#]{6}){4}(?:\/|\r\n|\n|\r)?)$/
const BREAK = /\/|\r\n|\n|\r/
const FORMS = `${PIXELS} of 0 or 1, ${ROWS} rows of ${COLUMNS}, or a text of them`

/** `name` makes a fault of a detail: it says where in the request the value stands. */
export type Place = (detail: string, inside?: string) => Fault

export const inBody =
  (pointer: string): Place =>
  (detail, inside = '') => ({ pointer: pointer + inside, detail })

export const inQuery =
  (parameter: string): Place =>
  (detail) => ({ parameter, detail })

/** A list of 30, a list of 5 lists of 6, or a text. */
export function readPixels(value: unknown, at: Place): Image | Faults {
  if (typeof value === 'string') return readText(value, at)
  if (!Array.isArray(value)) return [at(`expected ${FORMS}, got ${show(value)}`)]
  const items: readonly unknown[] = value
  const flat = items.length === PIXELS || !items.some(Array.isArray)
  return flat ? readFlat(items, at) : readRows(items, at)
}

function readFlat(items: readonly unknown[], at: Place): Image | Faults {
  if (items.length !== PIXELS) return [at(`expected ${PIXELS} pixels, got ${items.length}`)]
  return readBits(items, at, (index) => `/${index}`)
}

function readRows(rows: readonly unknown[], at: Place): Image | Faults {
  if (rows.length !== ROWS) return [at(`expected ${ROWS} rows, got ${rows.length}`)]
  const faults: Fault[] = []
  const bits = rows.flatMap((row: unknown, index): readonly unknown[] => {
    if (Array.isArray(row) && row.length === COLUMNS) return row
    const got = Array.isArray(row) ? `${row.length} items` : show(row)
    faults.push(at(`expected a row of ${COLUMNS} pixels, got ${got}`, `/${index}`))
    return []
  })
  if (faults.length > 0) return faults
  return readBits(bits, at, (index) => `/${Math.floor(index / COLUMNS)}/${index % COLUMNS}`)
}

/** 30 of the numbers 0 and 1; the first is the highest bit. `inside` gives the pointer of one of them. */
function readBits(
  bits: readonly unknown[],
  at: Place,
  inside: (index: number) => string,
): Image | Faults {
  const faults: Fault[] = []
  let image = 0
  bits.forEach((bit, index) => {
    if (bit === 0 || bit === 1) image = 2 * image + bit
    else faults.push(at(`expected 0 or 1, got ${show(bit)}${hint(bit)}`, inside(index)))
  })
  return faults.length > 0 ? faults : image
}

const hint = (bit: unknown): string =>
  Number.isInteger(bit) || typeof bit !== 'number' ? '' : ': threshold it first'

/** 0 or . is paper, 1 or # is ink. */
function readText(text: string, at: Place): Image | Faults {
  if (!TEXT.test(text)) return [at(faultOfText(text))]
  let image = 0
  for (const character of text) {
    if (character === '0' || character === '.') image *= 2
    else if (character === '1' || character === '#') image = 2 * image + 1
  }
  return image
}

function faultOfText(text: string): string {
  const strange = /[^01.#/\r\n]/u.exec(text)
  if (strange) {
    return `expected only 0 or . and 1 or #, got ${show(strange[0])} as character ${strange.index + 1}`
  }
  const rows = text.split(BREAK)
  if (rows.length === 1) return `expected ${PIXELS} pixels, got ${text.length}`
  if (rows.length > ROWS && rows.at(-1) === '') rows.pop()
  if (rows.length !== ROWS) return `expected ${ROWS} rows, got ${rows.length}`
  const short = rows.findIndex((row) => row.length !== COLUMNS)
  if (short < 0) return `expected nothing after row ${ROWS} but one line break`
  return `expected ${COLUMNS} pixels in row ${short + 1}, got ${rows[short]?.length ?? 0}`
}

/** The six-character code of share links. */
export function readCode(value: unknown, at: Place): Image | Faults {
  const image = typeof value === 'string' ? fromCode(value) : null
  return image ?? [at(`expected a code: six characters of 0-9 and a-v, got ${show(value)}`)]
}

/** A short, well-formed picture of any JSON value, for a message. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(clip(value))
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

const LONGEST_SHOWN = 20

const clip = (text: string): string =>
  (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text).toWellFormed()
