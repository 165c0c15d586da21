/**
 * The tutorial's training: stochastic gradient descent, one update after each sample, in order.
 * Before its update each sample's losses are taken; an epoch's losses are means over the samples.
 * Its accuracy is that of the weights it ends with.
 */
import { backward, descend, newBlame, type DescendedLoss } from './backward.ts'
import { forward, newLayers } from './forward.ts'
import type { Image } from './image.ts'
import { crossEntropy, fit, squaredError } from './loss.ts'
import { firstMaximum, predict } from './predict.ts'
import { OUTPUTS, type Weights } from './weights.ts'

/** What the network is shown, and the scores it should give: 3 numbers in [0, 1]. */
export interface Sample {
  readonly image: Image
  readonly target: readonly number[]
}

/**
 * Of one epoch: both losses and the tutorial's `fit` as means over the samples, each taken just
 * before its update; accuracy is correct / total with the weights at the epoch's end.
 */
export interface EpochFigures {
  readonly squaredError: number
  readonly crossEntropy: number
  readonly fit: number
  readonly accuracy: number
}

export interface TrainingRule {
  readonly learningRate: number
  /** Which gradient is followed; the tutorial's `dz2 = a2 - y` descends the cross-entropy. */
  readonly descended?: DescendedLoss
  /**
   * `annex`: back_prop outside the inner loop, as the tutorial's listing is printed by a slip of
   * indentation: one update an epoch, with the last sample only.
   */
  readonly reading?: 'canonical' | 'annex'
}

export const oneHot = (index: number): readonly number[] =>
  Array.from({ length: OUTPUTS }, (_, j) => (j === index ? 1 : 0))

/** Each letter once, in order, with its one-hot target. */
export const letterSamples = (letters: readonly Image[]): Sample[] =>
  letters.map((image, index) => ({ image, target: oneHot(index) }))

/** One epoch over the samples: changes `weights` in place and returns the epoch's figures. */
export function trainEpoch(
  weights: Weights,
  samples: readonly Sample[],
  { learningRate, descended = 'cross-entropy', reading = 'canonical' }: TrainingRule,
): EpochFigures {
  const sums = { squaredError: 0, crossEntropy: 0 }
  const layers = newLayers()
  const blame = newBlame()
  samples.forEach(({ image, target }, n) => {
    forward(weights, image, layers)
    sums.squaredError += squaredError(layers.a2, target)
    sums.crossEntropy += crossEntropy(layers.z2, target)
    if (reading === 'annex' && n < samples.length - 1) return
    backward(weights, layers, target, descended, blame)
    descend(weights, image, layers, blame, learningRate)
  })
  const total = samples.length
  return {
    squaredError: sums.squaredError / total,
    crossEntropy: sums.crossEntropy / total,
    fit: fit(sums.squaredError / total),
    accuracy: accuracy(weights, samples),
  }
}

/** The share of the samples whose largest score is where the target is largest. */
export function accuracy(weights: Weights, samples: readonly Sample[]): number {
  const layers = newLayers()
  const right = samples.filter(
    ({ image, target }) => predict(weights, image, layers).index === firstMaximum(target),
  )
  return right.length / samples.length
}

/** Runs `epochs` epochs, changing `weights` in place; one figure for each epoch. */
export function trainEpochs(
  weights: Weights,
  samples: readonly Sample[],
  rule: TrainingRule,
  epochs: number,
): EpochFigures[] {
  return Array.from({ length: epochs }, () => trainEpoch(weights, samples, rule))
}
