/**
 * The gradient of one weight in two ways: as training computes it (analytic), and by nudging the weight a little in both
 * directions and looking at the loss (numeric, central difference). They agree for the loss that is descended, and show that
 * the tutorial's rule does not descend the loss that it prints.
 */
import { backward, weightGradient, type DescendedLoss } from '../../network/backward.ts'
import { forward } from '../../network/forward.ts'
import { crossEntropy, squaredError } from '../../network/loss.ts'
import type { Sample } from '../../network/train.ts'
import { copyWeights, HIDDEN, OUTPUTS, type Weights } from '../../network/weights.ts'

/** A weight by its layer and its two ends: w1 from pixel i (0..29) to neuron j (0..4), w2 from neuron i to output j (0..2). */
export interface WeightPlace {
  readonly layer: 'w1' | 'w2'
  readonly i: number
  readonly j: number
}

export interface GradientCheck {
  readonly loss: DescendedLoss
  /** d loss / d weight by backpropagation. */
  readonly analytic: number
  /** The same by (loss(w + H) - loss(w - H)) / 2 H. */
  readonly numeric: number
}

/** Errs by about H^2 / 6 times the third derivative plus rounding of 1e-16 / H: some 2e-11 each. */
export const H = 1e-5

export const indexOf = ({ layer, i, j }: WeightPlace): number =>
  (layer === 'w1' ? HIDDEN : OUTPUTS) * i + j

function lossOf(weights: Weights, { image, target }: Sample, loss: DescendedLoss): number {
  const { z2, a2 } = forward(weights, image)
  return loss === 'cross-entropy' ? crossEntropy(z2, target) : squaredError(a2, target)
}

/** Both gradients of one weight for one sample and one loss. */
export function checkGradient(
  weights: Weights,
  sample: Sample,
  place: WeightPlace,
  loss: DescendedLoss,
): GradientCheck {
  const layers = forward(weights, sample.image)
  const blame = backward(weights, layers, sample.target, loss)
  const n = indexOf(place)
  const analytic = weightGradient(sample.image, layers, blame)[place.layer][n]! + 0
  const nudged = copyWeights(weights)
  const at = (step: number) => {
    nudged[place.layer][n] = weights[place.layer][n]! + step
    return lossOf(nudged, sample, loss)
  }
  return { loss, analytic, numeric: (at(H) - at(-H)) / (2 * H) }
}
