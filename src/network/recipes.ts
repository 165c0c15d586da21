/**
 * A recipe is a named, reproducible way from labelled drawings to weights. The network and the
 * update rule are the same in all three; only what it is shown differs.
 *
 * `Training` is the record that a model file keeps: plain JSON, and all that is needed to make the
 * weights again, to the last bit.
 */
import { drawingsSampler } from './drawings-recipe.ts'
import { figure7 } from './figure7.ts'
import { fromCode, toCode, type Image } from './image.ts'
import { mulberry32, type Uniform } from './random.ts'
import { robustSampler } from './robust.ts'
import { roundWeights } from './rounding.ts'
import { letterSamples } from './train.ts'
import { constant, falling, inTurn, newTrainer, type Trainer } from './trainer.ts'
import { randomWeights, weightsFrom, type Weights } from './weights.ts'

/** Where the tutorial's recipe starts: printed, drawn from scale * N(0, 1), or given. */
export type Start =
  | 'figure-7'
  | { readonly seed: number; readonly scale: number }
  | { readonly w1: readonly (readonly number[])[]; readonly w2: readonly (readonly number[])[] }

interface LastStep {
  /**
   * After the last update every weight is rounded to so many decimals, 0 to 12. Records from before
   * this step do not have it, and their weights keep all their digits.
   */
  readonly decimals?: number
}

export interface TutorialTraining extends LastStep {
  readonly recipe: 'tutorial'
  readonly start: Start
  readonly epochs: number
  readonly learningRate: number
}

/** The start is scale * N(0, 1); the learning rate falls from the given one towards 0. */
interface LongTraining extends LastStep {
  readonly seed: number
  readonly scale: number
  readonly updates: number
  readonly learningRate: number
}

export interface RobustTraining extends LongTraining {
  readonly recipe: 'robust'
}

export interface DrawingsTraining extends LongTraining {
  readonly recipe: 'drawings'
  /** For each label its drawings as codes, parted by blanks; the first is the letter. */
  readonly drawings: readonly string[]
}

export type Training = TutorialTraining | RobustTraining | DrawingsTraining
export type RecipeName = Training['recipe']

/**
 * The decimals of the two recipes that others have too: so rounded, an independent NumPy program has
 * the very same 165 weights (a test compares). The digits beyond are decided by the order of sums.
 */
const AGREED_DECIMALS = 12

/** The settings that made the models of this repository. Seeds were selected: see the README. */
export const TUTORIAL: TutorialTraining = {
  recipe: 'tutorial',
  start: 'figure-7',
  epochs: 100,
  learningRate: 0.1,
  decimals: AGREED_DECIMALS,
}

export const ROBUST: RobustTraining = {
  recipe: 'robust',
  seed: 268,
  scale: 0.1,
  updates: 600_000,
  learningRate: 0.1,
  decimals: AGREED_DECIMALS,
}

export const DRAWINGS: Omit<DrawingsTraining, 'drawings'> = {
  recipe: 'drawings',
  seed: 43,
  scale: 0.1,
  updates: 1_200_000,
  learningRate: 0.1,
  decimals: 3,
}

/** The tutorial's N(0, 1). */
export const TUTORIAL_SCALE = 1

/** Apart from the seed of the weights, so that the samples do not repeat the start's numbers. */
const samplesOf = (seed: number): Uniform => mulberry32((seed ^ 0x9e3779b9) >>> 0)

export const drawingCodes = (images: readonly (readonly Image[])[]): string[] =>
  images.map((list) => list.map(toCode).join(' '))

/** The inverse. Throws RangeError on anything but codes parted by one blank. */
export function drawingsOf(codes: readonly string[]): Image[][] {
  return codes.map((list) =>
    list.split(' ').map((code) => {
      const image = fromCode(code)
      if (image === null) throw new RangeError(`drawings: expected six-character codes: "${code}"`)
      return image
    }),
  )
}

function startOf(start: Start): Weights {
  if (start === 'figure-7') return figure7()
  if ('seed' in start) return randomWeights(mulberry32(start.seed), start.scale)
  return weightsFrom(start.w1, start.w2)
}

/** The training, ready to advance. Throws RangeError when the recipe cannot take these letters. */
export function trainerOf(training: Training, letters: readonly Image[]): Trainer {
  const { learningRate } = training
  if (training.recipe === 'tutorial') {
    const samples = letterSamples(letters)
    const schedule = constant(learningRate, training.epochs * samples.length)
    return newTrainer(startOf(training.start), inTurn(samples), schedule)
  }
  const { seed, scale, updates } = training
  const sampler =
    training.recipe === 'robust'
      ? robustSampler(letters, samplesOf(seed))
      : drawingsSampler(drawingsOf(training.drawings), samplesOf(seed))
  const weights = startOf({ seed, scale })
  return newTrainer(weights, sampler, falling(learningRate, updates))
}

/**
 * The weights that a training has come to: the trainer's own, and after its last update those of
 * the recipe's last step. Whoever advances a training by itself takes the weights from here.
 */
export function weightsReached(
  { decimals }: LastStep,
  { weights, done, updates }: Pick<Trainer, 'weights' | 'done' | 'updates'>,
): Weights {
  return done < updates || decimals === undefined ? weights : roundWeights(weights, decimals)
}

/** The weights at the end of the training. */
export function trained(training: Training, letters: readonly Image[]): Weights {
  const trainer = trainerOf(training, letters)
  trainer.advance(trainer.updates)
  return weightsReached(training, trainer)
}
