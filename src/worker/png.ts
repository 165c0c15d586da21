/** A PNG of four colours, written by hand (W3C PNG, third edition). Libraries took 44 to 78 ms of CPU for a picture; the free plan allows 10. */

/** Four pixels of one colour are one byte: two bits a pixel. So every x stands on a grid of four pixels. */
export const PIXELS_IN_BYTE = 4

/** Red, green, blue. */
type Colour = readonly [number, number, number]
export type Palette = readonly [Colour, Colour, Colour, Colour]

/** Pixels, row by row, each row with its filter byte (0: none) in front: what PNG compresses. */
export interface Canvas {
  readonly width: number
  readonly height: number
  readonly rows: Uint8Array
}

/** A canvas in colour 0. `width` and `height` in pixels, the width a multiple of 4. */
export const newCanvas = (width: number, height: number): Canvas => ({
  width,
  height,
  rows: new Uint8Array(height * (1 + width / PIXELS_IN_BYTE)),
})

/** Fills a rectangle, in pixels; x and width are multiples of 4, the colour is 0 to 3. */
export function fill(
  { width: canvasWidth, rows }: Canvas,
  [x, y, width, height]: readonly [number, number, number, number],
  colour: number,
): void {
  const stride = 1 + canvasWidth / PIXELS_IN_BYTE
  for (let row = y; row < y + height; row++) {
    const start = row * stride + 1 + x / PIXELS_IN_BYTE
    rows.fill(colour * 0b01010101, start, start + width / PIXELS_IN_BYTE)
  }
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const BIT_DEPTH = 2
const INDEXED = 3

export async function encode(
  { width, height, rows }: Canvas,
  palette: Palette,
): Promise<Uint8Array> {
  const header = [...word(width), ...word(height), BIT_DEPTH, INDEXED, 0, 0, 0]
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('PLTE', palette.flat()),
    ...chunk('IDAT', await deflate(rows)),
    ...chunk('IEND', []),
  ])
}

/** In zlib's form, as PNG wants it. */
const deflate = (bytes: Uint8Array): Promise<Uint8Array> =>
  new Response(new Response(bytes).body?.pipeThrough(new CompressionStream('deflate'))).bytes()

/** Four bytes, the highest first. */
const word = (value: number): number[] => [24, 16, 8, 0].map((bits) => (value >>> bits) & 0xff)

/** Length, type, data and the check sum of type and data. */
function chunk(type: string, data: ArrayLike<number> & Iterable<number>): number[] {
  const summed = [...new TextEncoder().encode(type), ...data]
  return [...word(data.length), ...summed, ...word(checkSum(summed))]
}

/** CRC-32, bit by bit: for a kilobyte a table would not pay. */
function checkSum(bytes: readonly number[]): number {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1))
  }
  return ~crc
}
