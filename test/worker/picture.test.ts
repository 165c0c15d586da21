/** The preview picture, read back by a small decoder of its own. */
import { describe, expect, test } from 'vitest'
import { DEFAULT_MODEL } from '../../src/model/models.ts'
import { forward } from '../../src/network/forward.ts'
import { FULL, hasPixel, toCode } from '../../src/network/image.ts'
import { ask } from './ask.ts'

interface Picture {
  width: number
  height: number
  colours: number[][]
  /** The palette's index of the pixel at x, y. */
  at: (x: number, y: number) => number
}

/** The table form of CRC-32 (RFC 1952, 8), other than the encoder's. */
const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})
const crcOf = (bytes: Uint8Array): number =>
  ~bytes.reduce((crc, byte) => (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8), -1) >>> 0

async function decode(response: Response): Promise<Picture> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10])
  const chunks = new Map<string, Uint8Array>()
  const view = new DataView(bytes.buffer)
  for (let start = 8; start < bytes.length;) {
    const length = view.getUint32(start)
    const type = new TextDecoder().decode(bytes.subarray(start + 4, start + 8))
    expect(view.getUint32(start + 8 + length)).toBe(
      crcOf(bytes.subarray(start + 4, start + 8 + length)),
    )
    chunks.set(type, bytes.slice(start + 8, start + 8 + length))
    start += 12 + length
  }
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
  const header = new DataView(chunks.get('IHDR')?.buffer ?? new ArrayBuffer(0))
  const width = header.getUint32(0)
  const packed = new Response(chunks.get('IDAT')).body?.pipeThrough(
    new DecompressionStream('deflate'),
  )
  const rows = new Uint8Array(await new Response(packed).arrayBuffer())
  const stride = 1 + width / 4
  const palette = [...(chunks.get('PLTE') ?? [])]
  return {
    width,
    height: rows.length / stride,
    colours: [0, 3, 6, 9].map((n) => palette.slice(n, n + 3)),
    at: (x, y) => ((rows[y * stride + 1 + (x >> 2)] ?? 0) >> (6 - 2 * (x & 3))) & 3,
  }
}

const INK = 1
const BLUE = 2

describe.each(['/d/64nu31.png', '/d/64NU31.PNG'])('%s', (path) => {
  test('is a PNG of 1200 x 630 in four colours, a few kilobytes', async () => {
    const response = await ask(path)
    expect(response.headers.get('Content-Type')).toBe('image/png')
    expect(Number(response.headers.get('Content-Length'))).toBeLessThan(3000)
    const { width, height, colours } = await decode(response)
    expect([width, height, colours.length]).toEqual([1200, 630, 4])
    expect(colours[BLUE]).toEqual([0x1f, 0x5f, 0xa8])
  })
})

test('shows the drawing at the left, cell by cell', async () => {
  const image = 0x2d3a5c69
  const { at } = await decode(await ask(`/d/${toCode(image)}.png`))
  for (let index = 0; index < 30; index++) {
    const lit = at(100 + 104 * (index % 6), 109 + 104 * Math.floor(index / 6)) === INK
    expect([index, lit]).toEqual([index, hasPixel(image, index)])
  }
})

test.each([0, FULL, ...DEFAULT_MODEL.letters])(
  'shows the three scores of %i as lengths, to 4 pixels in 320',
  async (image) => {
    const { at } = await decode(await ask(`/d/${toCode(image)}.png`))
    const { a2 } = forward(DEFAULT_MODEL.weights, image)
    a2.forEach((score, n) => {
      const y = 330 + 92 * n
      const blue = Array.from({ length: 320 }, (_, x) => at(832 + x, y)).filter(
        (colour) => colour === BLUE,
      )
      // The line at 0.5 covers four pixels of a bar that is longer.
      const length = blue.length + (score > 0.52 ? 4 : 0)
      expect(Math.abs(length - 320 * score)).toBeLessThanOrEqual(6)
    })
  },
)

test('draws the answer in the pixels of the model’s own letter', async () => {
  for (const letter of DEFAULT_MODEL.letters) {
    const { at } = await decode(await ask(`/d/${toCode(letter)}.png`))
    for (let index = 0; index < 30; index++) {
      const lit = at(750 + 44 * (index % 6), 79 + 44 * Math.floor(index / 6)) === BLUE
      expect([index, lit]).toEqual([index, hasPixel(letter, index)])
    }
  }
})

test('draws a question mark in ink for what is not recognised, and the closest letter smaller', async () => {
  const { at } = await decode(await ask('/d/000000.png'))
  const colours = (x0: number, y0: number, cell: number) =>
    new Set(
      Array.from({ length: 30 }, (_, n) => at(x0 + cell * (n % 6), y0 + cell * Math.floor(n / 6))),
    )
  expect([...colours(750, 79, 44)].sort()).toEqual([0, INK])
  expect([...colours(1020, 169, 24)].sort()).toEqual([0, BLUE])
})
