/** How a path's methods become one handler: what it answers, 204 to OPTIONS, 405 to the rest. */
import type { Context, HonoRequest } from 'hono'
import { preflight } from './headers.ts'
import { problem } from './problem.ts'

/** What the platform gives the worker. The rate limit may be missing: see limit.ts. */
export interface Bindings {
  readonly ASSETS: Fetcher
  readonly PREDICT_LIMIT?: RateLimit
}

export type Handler = (
  request: Request,
  env: Bindings,
  routed: HonoRequest,
) => Response | Promise<Response>

/**
 * One handler for a path, so that the router matches once and composes nothing. GET answers HEAD too: the router drops the body.
 */
export function methods({ GET, POST }: { readonly GET: Handler; readonly POST?: Handler }) {
  const allow = `GET, HEAD, ${POST ? 'POST, ' : ''}OPTIONS`
  return ({ req, env }: Context<{ Bindings: Bindings }>): Response | Promise<Response> => {
    const { method, raw } = req
    if (method === 'GET' || method === 'HEAD') return GET(raw, env, req)
    if (method === 'POST' && POST) return POST(raw, env, req)
    if (method === 'OPTIONS') return preflight(allow)
    return problem(raw, 405, `expected ${allow}, got ${method}`, { headers: { Allow: allow } })
  }
}
