/** A PNG of four colours, written by hand (W3C PNG, third edition). Libraries took 44 to 78 ms of CPU for a picture; the free plan allows 10. */

/** Four pixels of one colour are one byte: two bits a pixel. So every x stands on a grid of four pixels. */
export const PIXELS_IN_BYTE = 4

/** Red, green, blue. */
type Colour = readonly [number, number, number]
export type Palette = readonly [Colour, Colour, Colour, Colour]

/** Rows of pixels, from the top; each has its filter byte (0: none) in front, as PNG compresses them. */
export type Canvas = readonly Uint8Array[]

/** A canvas in colour 0. `width` and `height` in pixels, the width a multiple of 4. */
export const newCanvas = (width: number, height: number): Canvas =>
  Array.from({ length: height }, () => new Uint8Array(1 + width / PIXELS_IN_BYTE))

/** Fills a rectangle, in pixels; x and width are multiples of 4, the colour is 0 to 3. */
export function fill(
  canvas: Canvas,
  [x, y, width, height]: readonly [number, number, number, number],
  colour: number,
): void {
  for (const row of canvas.slice(y, y + height)) {
    row.fill(colour * 0b01010101, 1 + x / PIXELS_IN_BYTE, 1 + (x + width) / PIXELS_IN_BYTE)
  }
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const BIT_DEPTH = 2
const INDEXED = 3

/** `width` is the canvas's, in pixels. */
export async function encode(canvas: Canvas, width: number, palette: Palette): Promise<Uint8Array> {
  const header = [...word(width), ...word(canvas.length), BIT_DEPTH, INDEXED, 0, 0, 0]
  // In zlib's form, as PNG wants it.
  const packed = new Blob([...canvas]).stream().pipeThrough(new CompressionStream('deflate'))
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('PLTE', palette.flat()),
    ...chunk('IDAT', await new Response(packed).bytes()),
    ...chunk('IEND', []),
  ])
}

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
