/** What can be said of a finished run, measured on it. Captions are sentences with these numbers in them. */
import { forward } from '../../network/forward.ts'
import { HIDDEN } from '../../network/weights.ts'
import { figuresAt, weightsAt, type History } from './history.ts'
import { curvesOf, learnedFrom, letterScoresAt } from './views.ts'

export interface Facts {
  readonly epochs: number
  readonly learningRate: number
  /** Mean squared error printed in the first and the last epoch. */
  readonly firstLoss: number
  readonly lastLoss: number
  /** In how many epochs the printed loss was higher than in the one before. */
  readonly rises: number
  /** How many of the three letters are answered right at the end, and the answers. */
  readonly right: number
  readonly answers: readonly string[]
  /** The first epoch from which on every example stayed right; null when there is none. */
  readonly learnedFrom: number | null
  /** Of the 15 hidden activations (5 neurons x 3 letters) at the end, how many lie within FLAT of 0 or 1. */
  readonly flat: number
  /** The largest difference between the weights of two neurons from the same pixel, over the whole run. */
  readonly spread: number
  /** The two labels whose scores at the end are the most alike, and their largest difference. */
  readonly alike: { readonly labels: readonly [string, string]; readonly difference: number }
}

/** There the slope of the sigmoid, a (1 - a), is below 0.01: hardly anything learns any more. */
export const FLAT = 0.01

export function factsOf(history: History): Facts {
  const { course, epochs } = history
  const { squaredError } = curvesOf(history)
  const last = letterScoresAt(history, epochs)
  return {
    epochs,
    learningRate: course.settings.learningRate,
    firstLoss: squaredError[0]!,
    lastLoss: figuresAt(history, epochs)!.squaredError,
    rises: squaredError.filter((loss, n) => n > 0 && loss > squaredError[n - 1]!).length,
    right: last.filter(({ right }) => right).length,
    answers: last.map(({ answer }) => course.labels[answer]!),
    learnedFrom: learnedFrom(history),
    flat: flatCount(history),
    spread: spreadOf(history),
    alike: mostAlike(
      course.labels,
      last.map(({ scores }) => scores),
    ),
  }
}

function flatCount(history: History): number {
  const weights = weightsAt(history, history.epochs)
  const activations = history.course.letters.flatMap((letter) =>
    Array.from(forward(weights, letter).a1),
  )
  return activations.filter((a) => Math.min(a, 1 - a) < FLAT).length
}

function spreadOf(history: History): number {
  let spread = 0
  for (let epoch = 0; epoch <= history.epochs; epoch++) {
    const { w1 } = weightsAt(history, epoch)
    for (let n = 0; n < w1.length; n++) {
      spread = Math.max(spread, Math.abs(w1[n]! - w1[n - (n % HIDDEN)]!))
    }
  }
  return spread
}

function mostAlike(
  labels: readonly string[],
  scores: readonly (readonly number[])[],
): Facts['alike'] {
  const difference = (a: number, b: number) =>
    Math.max(...scores[a]!.map((score, j) => Math.abs(score - scores[b]![j]!)))
  const pairs = (
    [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const
  ).map(([a, b]) => ({
    labels: [labels[a]!, labels[b]!] as const,
    difference: difference(a, b),
  }))
  return pairs.reduce((best, pair) => (pair.difference < best.difference ? pair : best))
}
