/** How a path's methods become one handler: what it answers, 204 to OPTIONS, 405 to the rest. */
import type { Context } from 'hono'
import { preflight } from './headers.ts'
import { problem } from './problem.ts'

/** What the platform gives the worker. The rate limit may be missing: see limit.ts. */
export interface Bindings {
  readonly ASSETS: Fetcher
  readonly PREDICT_LIMIT?: RateLimit
}

export type Handler = (context: Context<{ Bindings: Bindings }>) => Response | Promise<Response>

/**
 * One handler for a path, so that the router matches once and composes nothing. GET answers HEAD too: the router drops the body.
 */
export function methods(handlers: Readonly<{ GET: Handler; POST?: Handler }>): Handler {
  const known = new Map<string, Handler>(Object.entries({ ...handlers, HEAD: handlers.GET }))
  const allow = ['GET', 'HEAD', 'POST', 'OPTIONS']
    .filter((method) => known.has(method) || method === 'OPTIONS')
    .join(', ')
  return (context) => {
    const { method } = context.req
    const handler = known.get(method)
    if (handler !== undefined) return handler(context)
    if (method === 'OPTIONS') return preflight(allow)
    return problem(context.req.raw, 405, `expected ${allow}, got ${method}`, {
      headers: { Allow: allow },
    })
  }
}
