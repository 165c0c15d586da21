/** From an image to what the API says of it. */
import type { ServedModel } from '../model/served.ts'
import { newLayers, type Layers } from '../network/forward.ts'
import type { Image } from '../network/image.ts'
import { predict } from '../network/predict.ts'
import { MESSAGES } from './messages.ts'
import type { Options } from './options.ts'

export interface Answer {
  /** The label of the largest score, whether it was recognised or not. */
  readonly letter: string
  /** Whether exactly one score is at least 0.5. */
  readonly recognised: boolean
  /** One for each label, in [0, 1], in full float64 precision. They are no probabilities and need not add up to 1. */
  readonly scores: Readonly<Record<string, number>>
  readonly message: string
  readonly trace?: Trace
}

/** z1 and a1 hold 5 numbers, z2 and a2 hold 3. */
type Trace = Readonly<Record<keyof Layers, readonly number[]>>

/** Scratch of one forward pass; what is kept of it is copied out before the next. */
const LAYERS = newLayers()

export function answer({ model, language, trace }: Options, image: Image): Answer {
  const { index, recognised } = predict(model.weights, image, LAYERS)
  const letter = model.labels[index] ?? ''
  const messages = MESSAGES[language]
  return {
    letter,
    recognised,
    scores: scoresOf(model, LAYERS.a2),
    message: recognised ? messages.recognised(letter) : messages.notSure(letter),
    ...(trace ? { trace: traceOf(LAYERS) } : {}),
  }
}

const scoresOf = ({ labels }: ServedModel, a2: Float64Array): Record<string, number> =>
  Object.fromEntries(labels.map((label, index) => [label, a2[index] ?? 0]))

const traceOf = ({ z1, a1, z2, a2 }: Layers): Trace => ({
  z1: Array.from(z1),
  a1: Array.from(a1),
  z2: Array.from(z2),
  a2: Array.from(a2),
})

/** Says which weights answered. */
export const nameOf = ({ name, version }: ServedModel) => ({ name, version })
