/** View data of one moment of a run: what the lab draws, as plain numbers. */
import { forward } from '../../network/forward.ts'
import { isRecognised, firstMaximum, predict } from '../../network/predict.ts'
import type { Sample } from '../../network/train.ts'
import { HIDDEN, OUTPUTS, type Weights } from '../../network/weights.ts'
import { colourEnd, incoming } from '../view/heat.ts'
import { changeAt, figuresAt, weightsAt, type History } from './history.ts'

/** Heat maps of the weights themselves, or of what training changed. */
export type MapMode = 'weights' | 'change'

/** Five heat maps of 30 values each, in reading order, and the end of their colour scale: one for the whole run. */
export interface HeatMaps {
  readonly maps: readonly (readonly number[])[]
  readonly end: number
}

const NEURONS = Array.from({ length: HIDDEN }, (_, j) => j)

/** The scale does not move with the slider, so that colours grow with what they show. */
export function heatMapsAt(history: History, epoch: number, mode: MapMode): HeatMaps {
  const of = (at: number) => (mode === 'weights' ? weightsAt : changeAt)(history, at)
  const shown = of(epoch)
  const last = colourEnd(of(history.epochs).w1)
  const end = mode === 'weights' ? Math.max(last, colourEnd(of(0).w1)) : last
  return { maps: NEURONS.map((j) => incoming(shown, j)), end }
}

export interface LetterScores {
  readonly label: string
  /** Three scores, in the order of the outputs. */
  readonly scores: readonly number[]
  /** The index of the answer. */
  readonly answer: number
  readonly recognised: boolean
  readonly right: boolean
}

/** How the network of this epoch reads the three letters. */
export function letterScoresAt(history: History, epoch: number): LetterScores[] {
  const weights = weightsAt(history, epoch)
  const { labels, letters } = history.course
  return letters.map((letter, index) => {
    const scores = Array.from(forward(weights, letter).a2)
    const answer = firstMaximum(scores)
    const recognised = isRecognised(scores)
    return { label: labels[index]!, scores, answer, recognised, right: answer === index }
  })
}

/** counts[t][p]: how many examples of label t were given label p. Examples without a label (background) are left out. */
export function confusion(weights: Weights, examples: readonly Sample[]): number[][] {
  const counts = Array.from({ length: OUTPUTS }, () => Array.from({ length: OUTPUTS }, () => 0))
  for (const { image, target } of examples) {
    const truth = target.indexOf(1)
    if (truth < 0) continue
    const row = counts[truth]!
    const { index } = predict(weights, image)
    row[index] = row[index]! + 1
  }
  return counts
}

/** The four curves over the epochs 1..n (accuracy and fit as shares, 0 to 1). */
export interface Curves {
  readonly epochs: readonly number[]
  readonly squaredError: readonly number[]
  readonly crossEntropy: readonly number[]
  /** Per cent, as the tutorial prints it. */
  readonly fit: readonly number[]
  /** Per cent, to stand beside `fit`. */
  readonly accuracy: readonly number[]
}

export function curvesOf(history: History): Curves {
  const epochs = Array.from({ length: history.epochs }, (_, n) => n + 1)
  const figures = epochs.map((epoch) => figuresAt(history, epoch)!)
  return {
    epochs,
    squaredError: figures.map((f) => f.squaredError),
    crossEntropy: figures.map((f) => f.crossEntropy),
    fit: figures.map((f) => f.fit),
    accuracy: figures.map((f) => 100 * f.accuracy),
  }
}

/** The first epoch from which on every example was right to the end, or null. */
export function learnedFrom(history: History): number | null {
  const { accuracy } = curvesOf(history)
  const lastWrong = accuracy.findLastIndex((share) => share < 100)
  return lastWrong === accuracy.length - 1 ? null : lastWrong + 2
}

/** Rows of a table: at most so many, evenly apart, with the first, the last and the one of the slider among them. */
const MOST_ROWS = 100

export function tableEpochs(last: number, epoch: number): { epochs: number[]; step: number } {
  const step = Math.ceil(last / MOST_ROWS)
  const even = Array.from({ length: Math.floor(last / step) }, (_, n) => step * (n + 1))
  const epochs = new Set([1, ...even, last, ...(epoch > 0 ? [epoch] : [])])
  return { epochs: [...epochs].sort((a, b) => a - b), step }
}
