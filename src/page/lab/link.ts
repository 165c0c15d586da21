/**
 * A trained network in the fragment of an address, `#w=...`; it is never sent to a server. Bytes, big endian, as base64url:
 *
 *     0       version of this form: 1
 *     1..4    scale, float32
 *     5..334  165 weights, int16 each: w1 row by row, then w2; weight = scale * int16
 *     335..   nothing for the tutorial's letters A, B, C; else 3 drawings, uint32 each, and the labels, UTF-8, parted by commas
 *     last 4  FNV-1a of all before
 *
 * 339 bytes, 452 characters, for A, B, C. The product of scale (24 bits) and int16 is exact in float64 and the largest weight is
 * +-32767 steps, so writing a network that came from a link gives the same link: rounding happens once.
 */
import { isLabel } from '../../network/drawings.ts'
import { fnv1a } from '../../network/hash.ts'
import { isImage, type Image } from '../../network/image.ts'
import { LABELS, LETTERS } from '../../network/letters.ts'
import { OUTPUTS, type Weights } from '../../network/weights.ts'
import { fromBase64Url, toBase64Url } from './bytes.ts'

/** What a link carries: weights that are whole multiples of one scale, and what the outputs mean. */
export interface SharedNetwork {
  readonly weights: Weights
  readonly labels: readonly string[]
  readonly letters: readonly Image[]
}

/** `damaged`: cut off, mistyped or no link of ours. `newer`: a version that this page does not know. */
export type LinkProblem = 'damaged' | 'newer'

const VERSION = 1
const STEPS = 32767
const W1 = 150
const WEIGHTS = 165
const HEAD = 5
const TAIL = 4
const FIXED = HEAD + 2 * WEIGHTS

const flat = ({ w1, w2 }: Weights): number[] => [...w1, ...w2]

/** The size of one step: the largest weight by absolute value is 32,767 of them. 0 when all weights are 0. */
const scaleOf = (values: readonly number[]): number =>
  Math.fround(values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / STEPS)

const toSteps = (value: number, scale: number): number =>
  scale === 0 ? 0 : Math.min(STEPS, Math.max(-STEPS, Math.round(value / scale)))

/** The network that the receiver of a link gets: every weight rounded to a multiple of the scale. */
export function rounded(weights: Weights): Weights {
  const scale = scaleOf(flat(weights))
  const round = (value: number) => scale * toSteps(value, scale) + 0
  return { w1: weights.w1.map(round), w2: weights.w2.map(round) }
}

/** The text behind `#w=`. */
export function encodeNetwork({ weights, labels, letters }: SharedNetwork): string {
  const values = flat(weights)
  const scale = scaleOf(values)
  const meaning = meaningBytes(labels, letters)
  const bytes = new Uint8Array(FIXED + meaning.length + TAIL)
  const view = new DataView(bytes.buffer)
  view.setUint8(0, VERSION)
  view.setFloat32(1, scale)
  values.forEach((value, n) => view.setInt16(HEAD + 2 * n, toSteps(value, scale)))
  bytes.set(meaning, FIXED)
  const end = bytes.length - TAIL
  view.setUint32(end, fnv1a(bytes.subarray(0, end)))
  return toBase64Url(bytes)
}

function meaningBytes(labels: readonly string[], letters: readonly Image[]): Uint8Array {
  const same = labels.join() === LABELS.join() && letters.join() === LETTERS.join()
  if (same) return new Uint8Array(0)
  const text = new TextEncoder().encode(labels.join())
  const bytes = new Uint8Array(4 * OUTPUTS + text.length)
  const view = new DataView(bytes.buffer)
  letters.forEach((letter, n) => view.setUint32(4 * n, letter))
  bytes.set(text, 4 * OUTPUTS)
  return bytes
}

/** The network of the text behind `#w=`, or why there is none. Never throws. */
export function decodeNetwork(text: string): SharedNetwork | LinkProblem {
  const bytes = fromBase64Url(text)
  if (bytes === null || bytes.length < 1) return 'damaged'
  const view = new DataView(bytes.buffer)
  if (view.getUint8(0) > VERSION) return 'newer'
  const end = bytes.length - TAIL
  if (view.getUint8(0) !== VERSION || end < FIXED) return 'damaged'
  if (view.getUint32(end) !== fnv1a(bytes.subarray(0, end))) return 'damaged'
  const scale = view.getFloat32(1)
  const meaning = readMeaning(bytes.subarray(FIXED, end))
  if (!Number.isFinite(scale) || scale < 0 || meaning === null) return 'damaged'
  const values = Float64Array.from(
    { length: WEIGHTS },
    (_, n) => scale * view.getInt16(HEAD + 2 * n) + 0,
  )
  return { weights: { w1: values.slice(0, W1), w2: values.slice(W1) }, ...meaning }
}

function readMeaning(bytes: Uint8Array): Omit<SharedNetwork, 'weights'> | null {
  if (bytes.length === 0) return { labels: LABELS, letters: LETTERS }
  if (bytes.length < 4 * OUTPUTS) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const letters = Array.from({ length: OUTPUTS }, (_, n) => view.getUint32(4 * n))
  const labels = new TextDecoder().decode(bytes.subarray(4 * OUTPUTS)).split(',')
  const sound = labels.length === OUTPUTS && new Set(labels).size === OUTPUTS
  return sound && labels.every(isLabel) && letters.every(isImage) ? { labels, letters } : null
}
