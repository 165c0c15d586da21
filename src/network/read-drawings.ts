/** How well a network reads labelled drawings: the only measure that needs a person's hand. */
import type { Image } from './image.ts'
import { newLayers } from './forward.ts'
import { predict } from './predict.ts'
import type { Weights } from './weights.ts'

/** Numbers of drawings. */
export interface DrawingFigures {
  readonly total: number
  /** The largest score is the label's. */
  readonly right: number
  /** Right, and recognised: exactly one score at or above 0.5. */
  readonly recognisedRight: number
  /** Recognised as another label: the worst that can happen. */
  readonly recognisedWrong: number
}

/** drawings: one list for each label, in the order of the outputs. */
export function readDrawings(
  weights: Weights,
  drawings: readonly (readonly Image[])[],
): DrawingFigures {
  const layers = newLayers()
  const answers = drawings.flatMap((list, label) =>
    list.map((image) => {
      const { index, recognised } = predict(weights, image, layers)
      return { right: index === label, recognised }
    }),
  )
  const count = (right: boolean) =>
    answers.filter((answer) => answer.recognised && answer.right === right).length
  return {
    total: answers.length,
    right: answers.filter(({ right }) => right).length,
    recognisedRight: count(true),
    recognisedWrong: count(false),
  }
}
