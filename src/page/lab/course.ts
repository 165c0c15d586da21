/** From settings to something that can be run: where it starts, what it is shown, and how its success is counted. */
import type { Drawings } from '../../network/drawings.ts'
import { figure7 } from '../../network/figure7.ts'
import type { Image } from '../../network/image.ts'
import { LABELS, LETTERS } from '../../network/letters.ts'
import { mulberry32 } from '../../network/random.ts'
import { oneHot, trainEpoch, type EpochFigures, type Sample } from '../../network/train.ts'
import { OUTPUTS, randomWeights, zeroWeights, type Weights } from '../../network/weights.ts'
import { checkSettings, type Settings } from './settings.ts'

export interface Course {
  readonly settings: Settings
  /** Three, in the order of the outputs. */
  readonly labels: readonly string[]
  /** The first drawing of each label. */
  readonly letters: readonly Image[]
  readonly start: Weights
  /** Accuracy and the table of confusions are counted on these. */
  readonly examples: readonly Sample[]
  /** Updates in an epoch. */
  readonly updates: number
  /** Trains one epoch, in place. */
  readonly trainEpoch: (weights: Weights) => EpochFigures
}

export function startOf({ start, seed, scale }: Settings): Weights {
  switch (start) {
    case 'figure-7':
      return figure7()
    case 'random':
      return randomWeights(mulberry32(seed), scale)
    case 'zero':
      return zeroWeights()
  }
}

/** The drawings of each label in turn: first of A, of B, of C, second of A, and so on. */
export function inTurn({ images }: Drawings): Sample[] {
  const longest = Math.max(...images.map((list) => list.length))
  return Array.from({ length: longest }, (_, n) =>
    images.flatMap((list, index) =>
      n < list.length ? [{ image: list[n]!, target: oneHot(index) }] : [],
    ),
  ).flat()
}

/**
 * The course of these settings over these drawings: the tutorial's letters, the recipe's training set, or the visitor's own.
 * Throws RangeError for settings outside their limits.
 */
export function courseOf(settings: Settings, drawings: Drawings): Course {
  checkSettings(settings)
  const { labels, images } = drawings
  if (images.length !== OUTPUTS || images.some((list) => list.length === 0)) {
    throw new RangeError(`drawings: expected one or more for each of ${labels.join(', ')}`)
  }
  const letters = images.map((list) => list[0]!)
  const common = { settings, labels, letters, start: startOf(settings) }
  const samples = inTurn(drawings)
  return {
    ...common,
    examples: samples,
    updates: settings.reading === 'annex' ? 1 : samples.length,
    trainEpoch: (weights) => trainEpoch(weights, samples, settings),
  }
}

/** The tutorial's letters as drawings. */
export const TUTORIAL_DRAWINGS: Drawings = {
  labels: LABELS,
  images: LETTERS.map((letter) => [letter]),
}
