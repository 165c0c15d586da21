/** GET /models, /models/{name} and /model: what answers, and everything needed to check it by hand. */
import { DEFAULT_SERVED, SERVED, servedNamed } from '../model/served.ts'
import { nameOf } from './answer.ts'
import { show } from './pixels.ts'
import { problem } from './problem.ts'
import { cachedReply, cachedText } from './reply.ts'
import type { Bindings } from './routes.ts'

export const listModels = (request: Request): Promise<Response> =>
  cachedReply(request, { default: DEFAULT_SERVED.name, models: SERVED.map(nameOf) })

export const defaultModel = (request: Request, env: Bindings): Promise<Response> =>
  card(request, env, DEFAULT_SERVED.name)

export async function oneModel(request: Request, env: Bindings, name: string): Promise<Response> {
  if (servedNamed(name) !== undefined) return card(request, env, name)
  const names = SERVED.map((known) => known.name).join(', ')
  return problem(request, 404, `there is no model ${show(name)}: expected one of ${names}`)
}

/** The card was written by the build (scripts/served.ts); it lies among the assets, where only the worker finds it. */
async function card(request: Request, env: Bindings, name: string): Promise<Response> {
  const asset = await env.ASSETS.fetch(new URL(`/models/${name}.json`, request.url))
  if (!asset.ok) throw new Error(`the assets answer ${asset.status} to the card of ${name}`)
  return cachedText(request, await asset.text())
}
