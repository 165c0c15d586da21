/**
 * The preview picture of a drawing, for a chat: at the left the drawing, at the right the answer above the three scores. The answer and the labels
 * are drawn in the same 5 x 6 pixels, from the model's own letters, so no font is needed.
 *
 *     [ drawing, 104 px cells ]   [ answer, or ? with the closest letter ]
 *                                 [ letter ======|====                   ]   three of them; the line stands at 0.5
 */
import type { ServedModel } from '../model/served.ts'
import { COLUMNS, hasPixel, PIXELS, type Image } from '../network/image.ts'
import { predict, THRESHOLD } from '../network/predict.ts'
import { encode, fill, newCanvas, PIXELS_IN_BYTE, type Canvas, type Palette } from './png.ts'

/** Pixels. Chats show it at a quarter of this size or less. */
const WIDTH = 1200
const HEIGHT = 630

/** As in the light theme of the page: --paper, --ink, --positive and --line of static/styles. */
const PAPER = 0
const INK = 1
const BLUE = 2
const FAINT = 3
const PALETTE: Palette = [
  [0xfa, 0xf6, 0xee],
  [0x23, 0x20, 0x1b],
  [0x1f, 0x5f, 0xa8],
  [0xdd, 0xd4, 0xc3],
]

/** All in pixels; every x and width is a multiple of 4. */
const LEFT = 48
const TOP = 57
const DRAWING_CELL = 104
const RIGHT = 728
const ANSWER_CELL = 44
const CLOSEST_CELL = 24
const CLOSEST_LEFT = 1008
const CLOSEST_TOP = 157
const BARS_TOP = 329
const BAR_PITCH = 92
const LABEL_CELL = 12
const BAR_LEFT = 832
const BAR_LENGTH = 320
const BAR_HEIGHT = 60
const LINE = BAR_LEFT + BAR_LENGTH * THRESHOLD

const QUESTION_MARK: Image = 0b011110_000010_001110_000000_001000

export function drawPicture(model: ServedModel, image: Image): Promise<Uint8Array> {
  const canvas = newCanvas(WIDTH, HEIGHT)
  drawCells(canvas, image, [LEFT, TOP, DRAWING_CELL], INK, FAINT)
  const { index, recognised, layers } = predict(model.weights, image)
  const letter = model.letters[index] ?? 0
  if (recognised) drawCells(canvas, letter, [RIGHT, TOP, ANSWER_CELL], BLUE, PAPER)
  else {
    drawCells(canvas, QUESTION_MARK, [RIGHT, TOP, ANSWER_CELL], INK, PAPER)
    drawCells(canvas, letter, [CLOSEST_LEFT, CLOSEST_TOP, CLOSEST_CELL], BLUE, PAPER)
  }
  model.letters.forEach((label, n) => drawBar(canvas, label, n, layers.a2[n] ?? 0))
  return encode(canvas, WIDTH, PALETTE)
}

/** 30 square cells from x, y on, each with a seam of 4 px at its right and lower edge when it is large. */
function drawCells(
  canvas: Canvas,
  image: Image,
  [x, y, size]: readonly [number, number, number],
  on: number,
  off: number,
): void {
  const seam = size > 50 ? PIXELS_IN_BYTE : 0
  for (let index = 0; index < PIXELS; index++) {
    const left = x + size * (index % COLUMNS)
    const top = y + size * Math.floor(index / COLUMNS)
    const square = [left, top, size - seam, size - seam] as const
    fill(canvas, square, hasPixel(image, index) ? on : off)
  }
}

/** The label's letter and its score as a length: full length is 1, the line across is where a letter counts as recognised. */
function drawBar(canvas: Canvas, label: Image, n: number, score: number): void {
  const y = BARS_TOP + BAR_PITCH * n
  drawCells(canvas, label, [RIGHT, y, LABEL_CELL], INK, PAPER)
  fill(canvas, [BAR_LEFT, y, BAR_LENGTH, BAR_HEIGHT], FAINT)
  fill(canvas, [BAR_LEFT, y, lengthOf(score), BAR_HEIGHT], BLUE)
  fill(canvas, [LINE, y - 8, PIXELS_IN_BYTE, BAR_HEIGHT + 16], INK)
}

const lengthOf = (score: number): number =>
  PIXELS_IN_BYTE * Math.round((score * BAR_LENGTH) / PIXELS_IN_BYTE)
