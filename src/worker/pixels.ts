/** The reader of the pixel forms, shared by every route: from unknown JSON to an image or a list of faults. */
import { COLUMNS, fromCode, PIXELS, ROWS, type Image } from '../network/image.ts'
import type { Faults, Place } from './faults.ts'

/** What parts the rows of a text. */
const BREAK = /\/|\r\n|\n|\r/
const FORMS = `${PIXELS} of 0 or 1, ${ROWS} rows of ${COLUMNS}, or a text of them`

/** A list of 30, a list of 5 lists of 6, or a text. */
export function readPixels(value: unknown, at: Place): Image | Faults {
  if (typeof value === 'string') return readText(value, at)
  if (!Array.isArray(value)) return [at(FORMS, value)]
  const items: readonly unknown[] = value
  if (items.length !== PIXELS && items.some(Array.isArray)) return readRows(items, at)
  return readBits(items, at, (index) => `/${index}`)
}

function readRows(rows: readonly unknown[], at: Place): Image | Faults {
  if (rows.length !== ROWS) return [at(`${ROWS} rows`, rows.length)]
  const faults = rows.flatMap((row, index) =>
    Array.isArray(row) && row.length === COLUMNS
      ? []
      : [at(`a row of ${COLUMNS} pixels`, row, `/${index}`)],
  )
  if (faults.length > 0) return faults
  const inside = (index: number) => `/${Math.floor(index / COLUMNS)}/${index % COLUMNS}`
  return readBits(rows.flat(), at, inside)
}

/** 30 of the numbers 0 and 1; the first is the highest bit. `inside` gives the pointer of one of them. */
function readBits(
  bits: readonly unknown[],
  at: Place,
  inside: (index: number) => string,
): Image | Faults {
  if (bits.length !== PIXELS) return [at(`${PIXELS} pixels`, bits.length)]
  let image = 0
  const faults = bits.flatMap((bit, index) => {
    if (bit === 0 || bit === 1) {
      image = 2 * image + bit
      return []
    }
    const grey = typeof bit === 'number' && !Number.isInteger(bit)
    return [at(grey ? '0 or 1 (threshold it first)' : '0 or 1', bit, inside(index))]
  })
  return faults.length > 0 ? faults : image
}

/** How many characters stand in each row of a text that is read. */
const ROWS_OF_TEXT = ['30', '6,6,6,6,6']

/** 0 or . is paper, 1 or # is ink; rows unparted, or parted by / or line breaks: exactly 4, one more at the end allowed. */
function readText(text: string, at: Place): Image | Faults {
  const strange = /[^01.#/\r\n]/u.exec(text)
  if (strange) return [at(`0 or . or 1 or # as character ${strange.index + 1}`, strange[0])]
  const rows = text.split(BREAK)
  if (rows.length > ROWS && rows.at(-1) === '') rows.pop()
  const lengths = rows.map(({ length }) => length).join()
  if (!ROWS_OF_TEXT.includes(lengths))
    return [at(`rows of ${ROWS_OF_TEXT.join(' or ')} pixels`, lengths)]
  return parseInt(rows.join('').replaceAll('.', '0').replaceAll('#', '1'), 2)
}

export const CODE_FORM = 'a code: six characters of 0-9 and a-v'

/** The six-character code of share links. */
export const readCode = (value: unknown, at: Place): Image | Faults =>
  (typeof value === 'string' ? fromCode(value) : null) ?? [at(CODE_FORM, value)]
