/**
 * The loop of every recipe: show the next sample, take its losses, update. It goes on in pieces, so
 * that a script can draw its progress, and a page can stop it.
 */
import { backward, descend, newBlame } from './backward.ts'
import { forward, newLayers } from './forward.ts'
import { crossEntropy, fit, squaredError } from './loss.ts'
import type { EpochFigures, Sample } from './train.ts'
import { checkShape, type Weights } from './weights.ts'

/** What comes next: each call gives the next sample. */
export type Sampler = () => Sample

/** Means over some samples shown, each taken just before its update. */
export type ShownFigures = Omit<EpochFigures, 'accuracy'>

export interface Schedule {
  /** How many updates in all, 1 or more. */
  readonly updates: number
  /** Of update t = 0..updates - 1. */
  readonly learningRateAt: (t: number) => number
}

export interface Trainer extends Schedule {
  /** As they are after `done` updates. The array is changed in place. */
  readonly weights: Weights
  readonly done: number
  /** Makes so many updates more, or what is left of them; null when none is left. */
  advance(updates: number): ShownFigures | null
}

/** Learning rate falling in a straight line from `first` towards 0, which it does not reach. */
export const falling = (first: number, updates: number): Schedule => ({
  updates,
  learningRateAt: (t) => first * (1 - t / updates),
})

export const constant = (learningRate: number, updates: number): Schedule => ({
  updates,
  learningRateAt: () => learningRate,
})

/** The samples in turn, without end. Throws RangeError when there are none. */
export function inTurn(samples: readonly Sample[]): Sampler {
  if (samples.length === 0) throw new RangeError('samples: expected 1 or more, got none')
  let next = 0
  return () => samples[next++ % samples.length]!
}

/** Changes `weights` in place as it advances. Throws RangeError on weights of another shape. */
export function newTrainer(weights: Weights, sampler: Sampler, schedule: Schedule): Trainer {
  checkShape(weights)
  const { updates, learningRateAt } = schedule
  const layers = newLayers()
  const blame = newBlame()
  let done = 0
  return {
    ...schedule,
    weights,
    get done() {
      return done
    },
    advance(count) {
      const end = Math.min(done + count, updates)
      const shown = end - done
      if (shown <= 0) return null
      const sums = { squaredError: 0, crossEntropy: 0 }
      for (; done < end; done++) {
        const { image, target } = sampler()
        forward(weights, image, layers)
        sums.squaredError += squaredError(layers.a2, target)
        sums.crossEntropy += crossEntropy(layers.z2, target)
        backward(weights, layers, target, 'cross-entropy', blame)
        descend(weights, image, layers, blame, learningRateAt(done))
      }
      return {
        squaredError: sums.squaredError / shown,
        crossEntropy: sums.crossEntropy / shown,
        fit: fit(sums.squaredError / shown),
      }
    },
  }
}
