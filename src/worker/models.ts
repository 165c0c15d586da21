/** GET /models, /models/{name} and /model: what answers, and everything needed to check it by hand. */
import { cardOf } from '../model/card.ts'
import { DEFAULT_MODEL, modelNamed, MODELS } from '../model/models.ts'
import { nameOf } from './answer.ts'
import { show } from './pixels.ts'
import { problem } from './problem.ts'
import { cachedReply } from './reply.ts'

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
