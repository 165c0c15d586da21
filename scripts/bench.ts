/**
 * npm run bench: what the network costs, beside the plainest way to write it in the same run.
 *
 * Times of one machine mean little; ratios mean more, and only when both sides were measured in
 * turns, so that whatever else the machine does weighs on both.
 */
import { figure7 } from '../src/network/figure7.ts'
import { forward, newLayers } from '../src/network/forward.ts'
import { pixelsOf, type Image } from '../src/network/image.ts'
import { LETTERS } from '../src/network/letters.ts'
import { mulberry32 } from '../src/network/random.ts'
import { letterSamples, oneHot } from '../src/network/train.ts'
import { constant, inTurn, newTrainer } from '../src/network/trainer.ts'
import { rowsOf } from '../src/network/weights.ts'

const TURNS = 15
const IMAGES = 1 << 15
const UPDATES = 30_000

/** x . w by two loops over rows, and Math.exp: the textbook's way. */
function plainLayer(x: readonly number[], w: readonly (readonly number[])[]): number[] {
  const a = w[0]!.map(() => 0)
  for (let j = 0; j < a.length; j++) {
    for (let i = 0; i < x.length; i++) a[j]! += x[i]! * w[i]![j]!
    a[j] = 1 / (1 + Math.exp(-a[j]!))
  }
  return a
}

function plainUpdate(w1: number[][], w2: number[][], x: number[], y: readonly number[]): void {
  const a1 = plainLayer(x, w1)
  const a2 = plainLayer(a1, w2)
  const dz2 = a2.map((a, j) => a - y[j]!)
  const dz1 = a1.map((a, i) => w2[i]!.reduce((sum, w, j) => sum + w * dz2[j]!, 0) * a * (1 - a))
  w1.forEach((row, i) => row.forEach((_, j) => (row[j]! -= 0.1 * x[i]! * dz1[j]!)))
  w2.forEach((row, i) => row.forEach((_, j) => (row[j]! -= 0.1 * a1[i]! * dz2[j]!)))
}

/** Nanoseconds a piece. */
function timed(pieces: number, work: () => void): number {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / pieces
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/** Both by turns; the first turn warms up and is dropped. */
function compare(title: string, pieces: number, ours: () => void, plain: () => void): void {
  const turns = Array.from({ length: TURNS + 1 }, () => {
    const mine = timed(pieces, ours)
    return { mine, other: timed(pieces, plain) }
  }).slice(1)
  const mine = median(turns.map((turn) => turn.mine))
  const other = median(turns.map((turn) => turn.other))
  const ratio = median(turns.map((turn) => turn.other / turn.mine))
  const columns = [mine, other].map((ns) => `${ns.toFixed(0)} ns`.padStart(10)).join('')
  console.log(`${title.padEnd(24)}${columns}${`${ratio.toFixed(2)} x`.padStart(10)}`)
}

const uniform = mulberry32(1)
const images: Image[] = Array.from({ length: IMAGES }, () => Math.floor(uniform() * 2 ** 30))
const pixels = images.map(pixelsOf)
const figure = figure7()
const rows = rowsOf(figure)
const layers = newLayers()
let keep = 0 // keeps the engine from dropping the work

console.log(`${''.padEnd(24)}${'ours'.padStart(10)}${'plain'.padStart(10)}${'ratio'.padStart(10)}`)
compare(
  'forward, an image',
  IMAGES,
  () => images.forEach((image) => (keep += forward(figure, image, layers).a2[0]!)),
  () => pixels.forEach((x) => (keep += plainLayer(plainLayer(x, rows.w1), rows.w2)[0]!)),
)
compare(
  'training, an update',
  UPDATES,
  () => {
    const trainer = newTrainer(figure7(), inTurn(letterSamples(LETTERS)), constant(0.1, UPDATES))
    keep += trainer.advance(UPDATES)!.fit
  },
  () => {
    const { w1, w2 } = rowsOf(figure7())
    const inputs = LETTERS.map(pixelsOf)
    const targets = LETTERS.map((_, n) => oneHot(n))
    for (let n = 0; n < UPDATES; n++) plainUpdate(w1, w2, inputs[n % 3]!, [...targets[n % 3]!])
    keep += w1[2]![0]!
  },
)
if (!Number.isFinite(keep)) throw new RangeError(`expected finite results, got ${keep}`)
