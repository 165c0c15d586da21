/** Runs a training in pieces, with progress, and keeps its figures now and then. */
import { setImmediate } from 'node:timers/promises'
import type { Image } from '../src/network/image.ts'
import { drawingsOf, weightsReached, type Training } from '../src/network/recipes.ts'
import {
  accuracy,
  letterSamples,
  oneHot,
  type EpochFigures,
  type Sample,
} from '../src/network/train.ts'
import type { Trainer } from '../src/network/trainer.ts'
import type { Progress } from './terminal.ts'

/** Figures of the samples shown last before so many updates. */
export interface Point extends EpochFigures {
  readonly updates: number
}

/** So often at most, evenly, are figures taken for the curve. */
const POINTS = 60
/** Figures are means over so many samples at most: some 15 ms of work. */
const WINDOW = 10_000

/** What accuracy is counted on: the drawings shown, or the letters. */
function examplesOf(training: Training, letters: readonly Image[]): Sample[] {
  if (training.recipe !== 'drawings') return letterSamples(letters)
  return drawingsOf(training.drawings).flatMap((list, label) =>
    list.map((image) => ({ image, target: oneHot(label) })),
  )
}

/** Update counts at which figures are taken: evenly, and 1, 2, 5, 10, ... units once that shows. */
function marks(updates: number, unit: number): number[] {
  const units = Math.floor(updates / unit)
  const even = Array.from({ length: POINTS }, (_, n) => Math.floor(((n + 1) * units) / POINTS))
  const round = [1, 10, 100, 1000, 10_000, 1e5, 1e6, 1e7].flatMap((n) => [n, 2 * n, 5 * n])
  const all = new Set([...even, ...round.filter((n) => n < units && 1000 * n >= units), units])
  return [...all]
    .filter((n) => n > 0)
    .sort((a, b) => a - b)
    .map((n) => n * unit)
}

/** unit: samples of an epoch, over which the tutorial's figures are means; 1 for other recipes. */
export async function runTraining(
  trainer: Trainer,
  training: Training,
  letters: readonly Image[],
  unit: number,
  progress: Progress,
): Promise<Point[]> {
  const examples = examplesOf(training, letters)
  const points: Point[] = []
  for (const mark of marks(trainer.updates, unit)) {
    const window = unit > 1 ? unit : Math.min(WINDOW, mark - trainer.done)
    while (trainer.done < mark - window) {
      trainer.advance(Math.min(WINDOW, mark - window - trainer.done))
      progress.update(trainer.done)
      await setImmediate() // lets an interrupt in
    }
    const figures = trainer.advance(window)
    if (figures === null) throw new RangeError(`no update left before ${mark}`)
    const weights = weightsReached(training, trainer)
    points.push({ updates: mark, ...figures, accuracy: accuracy(weights, examples) })
    progress.update(trainer.done)
    await setImmediate()
  }
  progress.stop()
  return points
}
