/** The rate limit of /predict by client address, through the platform's binding. */
import type { Bindings } from './routes.ts'
import { problem, rayOf } from './problem.ts'

/** The period of PREDICT_LIMIT in wrangler.toml. */
const PERIOD_SECONDS = 10

/** The problem to answer with, or null. Without the binding there is no limit. */
export async function overLimit(request: Request, env: Bindings): Promise<Response | null> {
  if (env.PREDICT_LIMIT === undefined) return null
  const address = request.headers.get('CF-Connecting-IP') ?? 'none'
  if (await isWithin(env.PREDICT_LIMIT, address, request)) return null
  return problem(
    request,
    429,
    `too many requests from this address: wait ${PERIOD_SECONDS} seconds`,
    {
      headers: { 'Retry-After': String(PERIOD_SECONDS) },
    },
  )
}

/** A counter that fails must not stop the answers: the limit protects a free plan, not a secret. */
async function isWithin(limit: RateLimit, key: string, request: Request): Promise<boolean> {
  try {
    return (await limit.limit({ key })).success
  } catch (error) {
    console.warn({
      message: 'the rate limit does not answer',
      ray: rayOf(request),
      error: String(error),
    })
    return true
  }
}
