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

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const BIT_DEPTH = 2
const INDEXED = 3

export async function encode(
  { width, height, rows }: Canvas,
  palette: Palette,
): Promise<Uint8Array> {
  const header = new DataView(new ArrayBuffer(13))
  header.setUint32(0, width)
  header.setUint32(4, height)
  header.setUint8(8, BIT_DEPTH)
  header.setUint8(9, INDEXED)
  return join([
    SIGNATURE,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', await deflate(rows)),
    chunk('IEND', new Uint8Array(0)),
  ])
}

/** In zlib's form, as PNG wants it. */
async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Response(bytes).body?.pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/** Length, type, data and the check sum of type and data. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, checkSum(bytes.subarray(4, 8 + data.length)))
  return bytes
}

/** CRC-32, bit by bit: for a kilobyte a table would not pay. */
function checkSum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1))
  }
  return ~crc >>> 0
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}
