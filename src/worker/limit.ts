/** The rate limit of /predict by client address, through the platform's binding. */
import { problem, rayOf } from './problem.ts'
import type { Bindings } from './routes.ts'

/** The period of PREDICT_LIMIT in wrangler.toml. */
const PERIOD_SECONDS = 10

/** The problem to answer with, or null. Without the binding there is no limit. */
export async function overLimit(
  request: Request,
  { PREDICT_LIMIT }: Bindings,
): Promise<Response | null> {
  const key = request.headers.get('CF-Connecting-IP') ?? 'none'
  try {
    if ((await PREDICT_LIMIT?.limit({ key }))?.success !== false) return null
  } catch (error) {
    // A counter that fails must not stop the answers: the limit protects a free plan, not a secret.
    console.warn({ message: 'no rate limit', ray: rayOf(request), error: String(error) })
    return null
  }
  const detail = `too many requests from this address: wait ${PERIOD_SECONDS} seconds`
  return problem(request, 429, detail, { headers: { 'Retry-After': String(PERIOD_SECONDS) } })
}
