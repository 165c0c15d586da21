/** From an image to what the API says of it. */
import type { ServedModel } from '../model/served.ts'
import type { Layers } from '../network/forward.ts'
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

export function answer({ model, language, trace }: Options, image: Image): Answer {
  const { index, recognised, layers } = predict(model.weights, image)
  const { z1, a1, z2, a2 } = layers
  const letter = model.labels[index] ?? ''
  const { [recognised ? 'recognised' : 'notSure']: message } = MESSAGES[language]
  return {
    letter,
    recognised,
    scores: Object.fromEntries(model.labels.map((label, j) => [label, a2[j] ?? 0])),
    message: `${message} ${letter}.`,
    ...(trace && { trace: { z1: [...z1], a1: [...a1], z2: [...z2], a2: [...a2] } }),
  }
}

/** Says which weights answered. */
export const nameOf = ({ name, version }: ServedModel) => ({ name, version })
