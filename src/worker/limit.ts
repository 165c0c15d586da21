/** The rate limit of /predict by client address, through the platform's binding. */
import { problem, rayOf } from './problem.ts'
import type { Handler } from './routes.ts'

/** The period of PREDICT_LIMIT in wrangler.toml. */
const PERIOD_SECONDS = 10

/** A handler behind the limit. Without the binding there is no limit. */
export const limited =
  (handler: (request: Request) => Response | Promise<Response>): Handler =>
  async (request, { PREDICT_LIMIT }) => {
    const key = request.headers.get('CF-Connecting-IP') ?? 'none'
    try {
      if ((await PREDICT_LIMIT?.limit({ key }))?.success === false) return refusal(request)
    } catch (error) {
      // A counter that fails must not stop the answers: the limit protects a free plan, not a secret.
      console.warn({ message: 'no rate limit', ray: rayOf(request), error: String(error) })
    }
    return handler(request)
  }

const refusal = (request: Request): Response =>
  problem(request, 429, `too many requests from this address: wait ${PERIOD_SECONDS} seconds`, {
    headers: { 'Retry-After': String(PERIOD_SECONDS) },
  })
