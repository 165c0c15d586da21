/** GET /models, /models/{name} and /model: what answers, and everything needed to check it by hand. */
import { modelFile, type Model } from '../model/check.ts'
import { DEFAULT_MODEL, modelNamed, MODELS } from '../model/models.ts'
import { COLUMNS, PIXELS, ROWS } from '../network/image.ts'
import { THRESHOLD } from '../network/predict.ts'
import { HIDDEN, OUTPUTS } from '../network/weights.ts'
import { nameOf } from './answer.ts'
import { show } from './pixels.ts'
import { problem } from './problem.ts'
import { cachedReply } from './reply.ts'

/** Rows x columns of the drawing and of the weights; pixels are read row by row from the top left. */
const SHAPES = { drawing: [ROWS, COLUMNS], w1: [PIXELS, HIDDEN], w2: [HIDDEN, OUTPUTS] }

export const listModels = (request: Request): Promise<Response> =>
  cachedReply(request, { default: DEFAULT_MODEL.name, models: MODELS.map(nameOf) })

export const defaultModel = (request: Request): Promise<Response> =>
  cachedReply(request, cardOf(DEFAULT_MODEL))

export async function oneModel(request: Request, name: string): Promise<Response> {
  const model = modelNamed(name)
  if (model !== undefined) return cachedReply(request, cardOf(model))
  const names = MODELS.map((known) => known.name).join(', ')
  return problem(request, 404, `there is no model ${show(name)}: expected one of ${names}`)
}

function cardOf(model: Model) {
  const { name, version, labels, letters, training, w1, w2 } = modelFile(model)
  return { name, version, labels, letters, shapes: SHAPES, threshold: THRESHOLD, training, w1, w2 }
}
