/**
 * The backward pass, the twin of forward.ts. `dname` is the gradient with respect to `name`:
 *
 *     dz2 = a2 - y                                     dz2: 3
 *     dz1 = (dz2 . w2^T) * a1 * (1 - a1)               dz1: 5, with the w2 from before the update
 *     dw1 = x^T . dz1     dw2 = a1^T . dz2             dw1: 30 x 5, dw2: 5 x 3
 *
 * `dz2 = a2 - y` is the gradient of the binary cross-entropy, not of the squared error that the
 * tutorial prints. Both are here, under their names; the tutorial's rule is the default.
 */
import type { Layers } from './forward.ts'
import { hasPixel, PIXELS, type Image } from './image.ts'
import { HIDDEN, OUTPUTS, type Weights, zeroWeights } from './weights.ts'

/** The loss whose gradient is descended. */
export type DescendedLoss = 'cross-entropy' | 'squared-error'

/** Gradients with respect to the weighted sums: dz2 of length 3, dz1 of length 5. */
export interface Blame {
  readonly dz2: Float64Array
  readonly dz1: Float64Array
}

export const newBlame = (): Blame => ({
  dz2: new Float64Array(OUTPUTS),
  dz1: new Float64Array(HIDDEN),
})

/** Fills `blame` for the layers of one image and its target y (3 numbers in [0, 1]). */
export function backward(
  { w2 }: Weights,
  { a1, a2 }: Layers,
  y: ArrayLike<number>,
  descended: DescendedLoss = 'cross-entropy',
  blame: Blame = newBlame(),
): Blame {
  const { dz2, dz1 } = blame
  for (let j = 0; j < OUTPUTS; j++) {
    const error = a2[j]! - y[j]!
    dz2[j] = descended === 'cross-entropy' ? error : (2 / OUTPUTS) * error * a2[j]! * (1 - a2[j]!)
  }
  for (let i = 0; i < HIDDEN; i++) {
    let sum = 0
    for (let j = 0; j < OUTPUTS; j++) sum += dz2[j]! * w2[OUTPUTS * i + j]!
    dz1[i] = sum * a1[i]! * (1 - a1[i]!)
  }
  return blame
}

/** The gradient with respect to all 165 weights, in the shape of the weights. */
export function weightGradient(image: Image, { a1 }: Layers, { dz2, dz1 }: Blame): Weights {
  const { w1: dw1, w2: dw2 } = zeroWeights()
  for (let i = 0; i < PIXELS; i++) {
    if (!hasPixel(image, i)) continue // x = 0, so its whole row is 0
    for (let j = 0; j < HIDDEN; j++) dw1[HIDDEN * i + j] = dz1[j]!
  }
  for (let i = 0; i < HIDDEN; i++) {
    for (let j = 0; j < OUTPUTS; j++) dw2[OUTPUTS * i + j] = a1[i]! * dz2[j]!
  }
  return { w1: dw1, w2: dw2 }
}

/**
 * One step of gradient descent, in place: w -= learningRate * dw for both layers. Only the rows of
 * lit pixels move, so only those are visited.
 */
export function descend(
  { w1, w2 }: Weights,
  image: Image,
  { a1 }: Layers,
  { dz2, dz1 }: Blame,
  learningRate: number,
): void {
  for (let j = 0; j < HIDDEN; j++) {
    const step = learningRate * dz1[j]!
    for (let rest = image; rest !== 0;) {
      const leadingZeros = Math.clz32(rest)
      rest ^= 0x80000000 >>> leadingZeros
      const n = HIDDEN * (leadingZeros - 2) + j
      w1[n] = w1[n]! - step
    }
  }
  for (let i = 0; i < HIDDEN; i++) {
    for (let j = 0; j < OUTPUTS; j++) {
      const n = OUTPUTS * i + j
      w2[n] = w2[n]! - learningRate * (a1[i]! * dz2[j]!)
    }
  }
}
