/** Heat maps: 30 numbers as a picture of 5 x 6, with one colour scale for all pictures of a layer. */
import { PIXELS, hasPixel, type Image } from '../../network/image.ts'
import { HIDDEN, type Weights } from '../../network/weights.ts'

/** The column of w1 that leads to one hidden neuron: 30 numbers in reading order. */
export const incoming = ({ w1 }: Pick<Weights, 'w1'>, neuron: number): number[] =>
  Array.from({ length: PIXELS }, (_, pixel) => w1[HIDDEN * pixel + neuron]!)

/** What each pixel of this drawing adds: its weight where there is ink, 0 elsewhere. */
export const contributions = (values: readonly number[], image: Image): number[] =>
  values.map((value, pixel) => (hasPixel(image, pixel) ? value : 0))

/** The end of a symmetric scale, -scale..scale, that holds all values; 1 when all are 0. */
export function scaleOf(values: ArrayLike<number>): number {
  let largest = 0
  for (let n = 0; n < values.length; n++) largest = Math.max(largest, Math.abs(values[n]!))
  return largest || 1
}

/** How much of a layer may lie beyond the ends of its colour scale. */
const BEYOND = 0.05

/**
 * The end of a layer's colour scale: 95 % of its weights lie within -end..end, the others have the full colour. A few
 * large weights would leave all others pale.
 */
export function colourEnd(values: ArrayLike<number>): number {
  const sizes = Array.from(values, Math.abs).sort((a, b) => b - a)
  return sizes[Math.floor(BEYOND * sizes.length)] || scaleOf(values)
}

export type Sign = 'positive' | 'negative' | 'zero'

export const signOf = (value: number): Sign =>
  value > 0 ? 'positive' : value < 0 ? 'negative' : 'zero'

/** How much of the full colour: 0 at zero, 1 at the end of the scale and beyond. */
export const strengthOf = (value: number, scale: number): number =>
  Math.min(1, Math.abs(value) / scale)
