/** Everything about a model that is needed to check its answers by hand: what GET /models/{name} answers. */
import { COLUMNS, PIXELS, ROWS } from '../network/image.ts'
import { THRESHOLD } from '../network/predict.ts'
import { HIDDEN, OUTPUTS } from '../network/weights.ts'
import { modelFile, type Model } from './check.ts'
import { measuresOf } from './measures.ts'

/** Rows x columns of the drawing and of the weights; pixels are read row by row from the top left. */
const SHAPES = { drawing: [ROWS, COLUMNS], w1: [PIXELS, HIDDEN], w2: [HIDDEN, OUTPUTS] }

export function cardOf(model: Model) {
  const { name, version, labels, letters, training, w1, w2 } = modelFile(model)
  const measures = measuresOf(model)
  return {
    name,
    version,
    labels,
    letters,
    shapes: SHAPES,
    threshold: THRESHOLD,
    training,
    measures,
    w1,
    w2,
  }
}
