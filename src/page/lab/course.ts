/** From settings to something that can be run: where it starts, what it is shown, and how its success is counted. */
import type { Drawings } from '../../network/drawings.ts'
import { figure7 } from '../../network/figure7.ts'
import type { Image } from '../../network/image.ts'
import { LABELS, LETTERS } from '../../network/letters.ts'
import { mulberry32 } from '../../network/random.ts'
import {
  drawingCodes,
  DRAWINGS,
  ROBUST,
  TUTORIAL,
  trainerOf,
  weightsReached,
  type Training,
} from '../../network/recipes.ts'
import { leastDistance } from '../../network/robust.ts'
import {
  accuracy,
  oneHot,
  trainEpoch,
  type EpochFigures,
  type Sample,
} from '../../network/train.ts'
import { OUTPUTS, randomWeights, zeroWeights, type Weights } from '../../network/weights.ts'
import { imagesWithin } from './neighbourhood.ts'
import { checkSettings, isStream, STREAM_EPOCH, type Settings } from './settings.ts'

/** A run under way. */
export interface Pupil {
  /** As they are now: asked for again after each epoch, since the last step of a recipe makes new ones. */
  readonly weightsNow: () => Weights
  readonly trainEpoch: () => EpochFigures
}

export interface Course {
  readonly settings: Settings
  readonly drawings: Drawings
  /** Three, in the order of the outputs. */
  readonly labels: readonly string[]
  /** The first drawing of each label. */
  readonly letters: readonly Image[]
  /** Accuracy and the table of confusions are counted on these. */
  readonly examples: readonly Sample[]
  /** In one epoch. */
  readonly updates: number
  /** A fresh run from the start. */
  readonly begin: () => Pupil
}

/** The tutorial's letters as drawings. */
export const TUTORIAL_DRAWINGS: Drawings = {
  labels: LABELS,
  images: LETTERS.map((letter) => [letter]),
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
 * Throws RangeError for settings outside their limits, and for letters that the recipe cannot take.
 */
export function courseOf(settings: Settings, drawings: Drawings): Course {
  checkSettings(settings)
  const { labels, images } = drawings
  if (images.length !== OUTPUTS || images.some((list) => list.length === 0)) {
    throw new RangeError(`drawings: expected one or more for each of ${labels.join(', ')}`)
  }
  const letters = images.map((list) => list[0]!)
  const common = { settings, drawings, labels, letters }
  return isStream(settings)
    ? { ...common, ...streamCourse(settings, drawings, letters) }
    : { ...common, ...plainCourse(settings, inTurn(drawings)) }
}

type Teaching = Pick<Course, 'examples' | 'updates' | 'begin'>

function plainCourse(settings: Settings, samples: readonly Sample[]): Teaching {
  return {
    examples: samples,
    updates: settings.reading === 'annex' ? 1 : samples.length,
    begin: () => {
      const weights = startOf(settings)
      const updates = settings.epochs
      let done = 0
      return {
        weightsNow: () => weightsReached(TUTORIAL, { weights, done, updates }),
        trainEpoch: () => {
          done++
          return trainEpoch(weights, samples, settings)
        },
      }
    },
  }
}

/** The record of a stream for a model file; the same settings in `npm run train` make the same weights. */
export function streamTraining(settings: Settings, { images }: Drawings): Training {
  const { seed, scale, learningRate, epochs } = settings
  const common = { seed, scale, updates: STREAM_EPOCH * epochs, learningRate }
  return settings.shown === 'noisy'
    ? { ...ROBUST, ...common }
    : { ...DRAWINGS, ...common, drawings: drawingCodes(images) }
}

/** How many wrong pixels every recipe of streams must read through (network.md, section 6); fewer when letters are closer. */
const readable = (letters: readonly Image[]): number =>
  Math.min(2, Math.floor((leastDistance(letters) - 1) / 2))

function streamCourse(settings: Settings, drawings: Drawings, letters: readonly Image[]): Teaching {
  const training = streamTraining(settings, drawings)
  const examples =
    settings.shown === 'noisy' ? imagesWithin(letters, readable(letters)) : inTurn(drawings)
  return {
    examples,
    updates: STREAM_EPOCH,
    begin: () => {
      const trainer = trainerOf(training, letters)
      const weightsNow = () => weightsReached(training, trainer)
      const trainEpoch = () => {
        const figures = trainer.advance(STREAM_EPOCH)
        if (figures === null) throw new RangeError('trainEpoch: the run is over')
        return { ...figures, accuracy: accuracy(weightsNow(), examples) }
      }
      return { weightsNow, trainEpoch }
    },
  }
}
