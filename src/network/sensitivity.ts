/** What each pixel matters in this drawing: by really flipping it, not by a gradient. */
import { forward } from './forward.ts'
import { PIXELS, toggle, type Image } from './image.ts'
import { firstMaximum, isRecognised } from './predict.ts'
import { OUTPUTS, type Weights } from './weights.ts'

export interface Sensitivity {
  /** [output]: score after the flip minus score before, in [-1, 1]. */
  readonly change: readonly number[]
  /** The answer after the flip. */
  readonly index: number
  readonly recognised: boolean
}

/** One entry for each of the 30 pixels, in reading order. */
export function sensitivity(weights: Weights, image: Image): Sensitivity[] {
  const before = Array.from(forward(weights, image).a2)
  return Array.from({ length: PIXELS }, (_, pixel) => {
    const { a2 } = forward(weights, toggle(image, pixel))
    return {
      change: Array.from({ length: OUTPUTS }, (_, j) => a2[j]! - before[j]!),
      index: firstMaximum(a2),
      recognised: isRecognised(a2),
    }
  })
}
