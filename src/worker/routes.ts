/** How a path's methods become one handler: what it answers, 204 to OPTIONS, 405 to the rest. */
import type { Context } from 'hono'
import { preflight } from './headers.ts'
import { problem } from './problem.ts'

/** What the platform gives the worker. The rate limit may be missing: see limit.ts. */
export interface Bindings {
  readonly ASSETS: Fetcher
  readonly PREDICT_LIMIT?: RateLimit
}

/** What the router knows of a request. */
export type Routed = Context<{ Bindings: Bindings }>

export type Handler = (
  request: Request,
  env: Bindings,
  routed: Routed,
) => Response | Promise<Response>

/**
 * One handler for a path, so that the router matches once and composes nothing. GET answers HEAD too: the router drops the body.
 */
export function methods({ GET, POST }: { readonly GET: Handler; readonly POST?: Handler }) {
  const allow = `GET, HEAD, ${POST ? 'POST, ' : ''}OPTIONS`
  return (routed: Routed): Response | Promise<Response> => {
    const { env } = routed
    const { method, raw } = routed.req
    if (method === 'GET' || method === 'HEAD') return GET(raw, env, routed)
    if (method === 'POST' && POST) return POST(raw, env, routed)
    if (method === 'OPTIONS') return preflight(allow)
    return problem(raw, 405, `expected ${allow}, got ${method}`, { headers: { Allow: allow } })
  }
}
