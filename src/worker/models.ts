/** GET /models, /models/{name} and /model: what answers, and everything needed to check it by hand. */
import { DEFAULT_SERVED, SERVED, servedNamed } from '../model/served.ts'
import { nameOf } from './answer.ts'
import { expected } from './faults.ts'
import { fetchAsset } from './page.ts'
import { problem } from './problem.ts'
import { cachedReply, cachedText } from './reply.ts'
import type { Bindings, Routed } from './routes.ts'

export const listModels = (request: Request): Promise<Response> =>
  cachedReply(request, { default: DEFAULT_SERVED.name, models: SERVED.map(nameOf) })

/** The model named in the path, or the default one. Its card was written by the build (scripts/served.ts); it lies among the assets, where only the worker finds it. */
export async function oneModel(
  request: Request,
  env: Bindings,
  { req }: Routed,
): Promise<Response> {
  const name = req.param('name') ?? DEFAULT_SERVED.name
  if (servedNamed(name) === undefined) {
    const names = SERVED.map((known) => known.name).join(', ')
    return problem(request, 404, expected(`one of ${names}`, name))
  }
  const asset = await fetchAsset(env, request, `/models/${name}.json`)
  return cachedText(request, await asset.text())
}
