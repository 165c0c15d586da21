/**
 * The forward pass: the only one in the repository. Training, the worker, the page, the scripts
 * and the tests all call it.
 *
 *     z1 = x . w1    a1 = sigmoid(z1)      x: 30      w1: 30 x 5    z1, a1: 5
 *     z2 = a1 . w2   a2 = sigmoid(z2)                 w2: 5 x 3     z2, a2: 3
 */
import { sigmoid } from './elementary.ts'
import type { Image } from './image.ts'
import { HIDDEN, OUTPUTS, type Weights } from './weights.ts'

/** Every value between the image and the scores: z1 and a1 of length 5, z2 and a2 of length 3. */
export interface Layers {
  readonly z1: Float64Array
  readonly a1: Float64Array
  readonly z2: Float64Array
  readonly a2: Float64Array
}

export const newLayers = (): Layers => ({
  z1: new Float64Array(HIDDEN),
  a1: new Float64Array(HIDDEN),
  z2: new Float64Array(OUTPUTS),
  a2: new Float64Array(OUTPUTS),
})

/**
 * Fills `layers` (made when not given) for one image and returns it. Image and weights are taken
 * as checked at the door (isImage, weightsFrom): this is the inner loop of everything.
 *
 * For on/off pixels x . w1 means: each lit pixel adds its row of w1. Five named sums over the lit
 * bits, in ascending order of the pixels, are the clearest form and the fastest (measured: generic
 * loops take 2.2 times as long, generated unrolled code 1.7 times).
 */
export function forward(weights: Weights, image: Image, layers: Layers = newLayers()): Layers {
  const { w1, w2 } = weights
  const { z1, a1, z2, a2 } = layers
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let s4 = 0
  for (let rest = image; rest !== 0;) {
    const leadingZeros = Math.clz32(rest)
    rest ^= 0x80000000 >>> leadingZeros
    const row = HIDDEN * (leadingZeros - 2) // the highest of 30 bits is pixel 0
    s0 += w1[row]!
    s1 += w1[row + 1]!
    s2 += w1[row + 2]!
    s3 += w1[row + 3]!
    s4 += w1[row + 4]!
  }
  z1[0] = s0
  z1[1] = s1
  z1[2] = s2
  z1[3] = s3
  z1[4] = s4
  for (let j = 0; j < HIDDEN; j++) a1[j] = sigmoid(z1[j]!)
  for (let j = 0; j < OUTPUTS; j++) {
    let sum = 0
    for (let i = 0; i < HIDDEN; i++) sum += a1[i]! * w2[OUTPUTS * i + j]!
    z2[j] = sum
    a2[j] = sigmoid(sum)
  }
  return layers
}
