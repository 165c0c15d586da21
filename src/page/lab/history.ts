/** A recorded run: every weight of every epoch. All that the lab shows of a run is a view of this. */
import type { EpochFigures } from '../../network/train.ts'
import { HIDDEN, OUTPUTS, type Weights } from '../../network/weights.ts'
import { PIXELS } from '../../network/image.ts'
import type { Course } from './course.ts'

/** The numbers of a run, of a form that can be handed over by a Web Worker without copying. */
export interface Recording {
  /** Epoch e (0 is the start) at 165 e: w1 (30 x 5) row by row, then w2 (5 x 3). */
  readonly weights: Float64Array<ArrayBuffer>
  /** Epoch e (from 1) at 4 (e - 1): squared error, cross-entropy, fit, accuracy. */
  readonly figures: Float64Array<ArrayBuffer>
}

export interface History extends Recording {
  readonly course: Course
  readonly epochs: number
}

const W1 = PIXELS * HIDDEN
const WEIGHTS = W1 + HIDDEN * OUTPUTS
const FIGURES = 4

/** Runs a course epoch by epoch; yields the number of epochs done, so that the caller can report or stop. */
export function* record(course: Course): Generator<number, History> {
  const { epochs } = course.settings
  const weights = new Float64Array(WEIGHTS * (epochs + 1))
  const figures = new Float64Array(FIGURES * epochs)
  const { weightsNow, trainEpoch } = course.begin()
  const keep = (epoch: number) => {
    const { w1, w2 } = weightsNow()
    weights.set(w1, WEIGHTS * epoch)
    weights.set(w2, WEIGHTS * epoch + W1)
  }
  keep(0)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const { squaredError, crossEntropy, fit, accuracy } = trainEpoch()
    figures.set([squaredError, crossEntropy, fit, accuracy], FIGURES * (epoch - 1))
    keep(epoch)
    yield epoch
  }
  return { course, epochs, weights, figures }
}

/** The whole run at once. */
export function run(course: Course): History {
  const steps = record(course)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** A view, not a copy, of the weights after so many epochs; throws RangeError outside 0..epochs. */
export function weightsAt({ weights, epochs }: History, epoch: number): Weights {
  if (!Number.isInteger(epoch) || epoch < 0 || epoch > epochs) {
    throw new RangeError(`epoch: expected an integer from 0 to ${epochs}, got ${epoch}`)
  }
  const at = WEIGHTS * epoch
  return { w1: weights.subarray(at, at + W1), w2: weights.subarray(at + W1, at + WEIGHTS) }
}

/** What training changed up to an epoch: its weights minus those of the start. */
export function changeAt(history: History, epoch: number): Weights {
  const start = weightsAt(history, 0)
  const now = weightsAt(history, epoch)
  return {
    w1: now.w1.map((value, n) => value - start.w1[n]!),
    w2: now.w2.map((value, n) => value - start.w2[n]!),
  }
}

/** What the epoch printed; null for epoch 0, the start, which printed nothing. */
export function figuresAt({ figures }: History, epoch: number): EpochFigures | null {
  if (epoch === 0) return null
  const at = FIGURES * (epoch - 1)
  return {
    squaredError: figures[at]!,
    crossEntropy: figures[at + 1]!,
    fit: figures[at + 2]!,
    accuracy: figures[at + 3]!,
  }
}

/** The pixels (0..29) whose five weights are still, bit for bit, those of the start. */
export function untouchedPixels(history: History, epoch: number): number[] {
  const { w1: start } = weightsAt(history, 0)
  const { w1: now } = weightsAt(history, epoch)
  const neurons = Array.from({ length: HIDDEN }, (_, j) => j)
  return Array.from({ length: PIXELS }, (_, i) => i).filter((i) =>
    neurons.every((j) => now[HIDDEN * i + j] === start[HIDDEN * i + j]),
  )
}
