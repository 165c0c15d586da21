/**
 * A drawing of 5 rows x 6 columns of on/off pixels as one 30-bit integer: the pixels in reading
 * order as a binary number, pixel 0 (top left) the highest bit, 1 = ink, 0 = paper.
 *
 *     A = 0b001100_010010_111111_100001_100001   code 64nu31
 *
 * Toggling is xor, the Hamming distance is a popcount, a data set is a list of integers.
 */
export type Image = number

export const ROWS = 5
export const COLUMNS = 6
export const PIXELS = ROWS * COLUMNS
export const BLANK: Image = 0
export const FULL: Image = 0x3fffffff

const CODE = /^[0-9a-v]{6}$/i
const ROW = /^[.#]{6}$/

export const isImage = (value: unknown): value is Image =>
  typeof value === 'number' && Number.isInteger(value) && value >= BLANK && value <= FULL

/** The image in which only pixel `index` (0..29, reading order) is on. */
export const pixel = (index: number): Image => (1 << (PIXELS - 1)) >>> index

export const hasPixel = (image: Image, index: number): boolean => (image & pixel(index)) !== 0

export const toggle = (image: Image, index: number): Image => image ^ pixel(index)

/** 30 numbers, 0 or 1, in reading order. */
export const pixelsOf = (image: Image): number[] =>
  Array.from({ length: PIXELS }, (_, index) => (hasPixel(image, index) ? 1 : 0))

/** The inverse of `pixelsOf`. Throws RangeError on anything but 30 numbers 0 or 1. */
export function fromPixels(pixels: readonly number[]): Image {
  if (pixels.length !== PIXELS) {
    throw new RangeError(`expected ${PIXELS} pixels, got ${pixels.length}`)
  }
  let image = BLANK
  pixels.forEach((value, index) => {
    if (value !== 0 && value !== 1) {
      throw new RangeError(`pixel ${index}: expected 0 or 1, got ${String(value)}`)
    }
    if (value === 1) image |= pixel(index)
  })
  return image
}

/** The six-character code of share links: the integer in base 32, padded with 0. */
export const toCode = (image: Image): string => image.toString(32).padStart(6, '0')

/** The image of a six-character code in any case, or null. Python: `int(code, 32)`. */
export function fromCode(code: string): Image | null {
  return CODE.test(code) ? parseInt(code, 32) : null
}

/** The number of pixels that are on: 0 to 30. */
export function ink(image: Image): number {
  let count = 0
  for (let rest = image; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Hamming distance: in how many pixels two images differ, 0 to 30. */
export const distance = (a: Image, b: Image): number => ink(a ^ b)

/** Five strings of six characters, `#` ink and `.` paper. */
export function toRows(image: Image): string[] {
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) =>
      hasPixel(image, COLUMNS * row + column) ? '#' : '.',
    ).join(''),
  )
}

/** The inverse of `toRows`. Throws RangeError that names the row. */
export function fromRows(rows: readonly string[]): Image {
  if (rows.length !== ROWS) throw new RangeError(`expected ${ROWS} rows, got ${rows.length}`)
  rows.forEach((row, index) => {
    if (!ROW.test(row)) {
      throw new RangeError(`row ${index}: expected ${COLUMNS} of "#" and ".", got "${row}"`)
    }
  })
  return fromPixels(Array.from(rows.join(''), (character) => (character === '#' ? 1 : 0)))
}

/** The image moved by whole pixels; what leaves the grid is lost, what enters is paper. */
export function shift(image: Image, down: number, right: number): Image {
  let moved = BLANK
  for (let index = 0; index < PIXELS; index++) {
    const row = Math.floor(index / COLUMNS) + down
    const column = (index % COLUMNS) + right
    const inside = row >= 0 && row < ROWS && column >= 0 && column < COLUMNS
    if (inside && hasPixel(image, index)) moved |= pixel(COLUMNS * row + column)
  }
  return moved
}
