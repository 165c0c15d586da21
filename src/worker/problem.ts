/** Problem responses: RFC 9457, `application/problem+json`. */
import type { Faults } from './faults.ts'
import { EXPOSED } from './headers.ts'

/** A batch can hold 30,000 mistakes; the first few are enough to see what is wrong. */
const SHOWN = 10

/** The titles are the phrases of RFC 9110, as the type about:blank demands. */
const TITLES = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
} as const

export type ProblemStatus = keyof typeof TITLES

/** Never stored by a cache. `ray` names the request in our logs. */
export function problem(
  request: Request,
  status: ProblemStatus,
  detail: string,
  { errors, headers }: { errors?: Faults; headers?: Readonly<Record<string, string>> } = {},
): Response {
  const body = {
    type: 'about:blank',
    title: TITLES[status],
    status,
    detail,
    errors,
    ray: rayOf(request),
  }
  return Response.json(body, {
    status,
    headers: {
      ...EXPOSED,
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...headers,
    },
  })
}

/** 422 for JSON or a query of the wrong content. `faults` holds one or more. */
export function unprocessable(request: Request, faults: Faults): Response {
  const [first, second] = faults
  const detail = first && !second ? first.detail : `${faults.length} mistakes; see errors`
  return problem(request, 422, detail, { errors: faults.slice(0, SHOWN) })
}

/** The platform's name for this request, if it is one: outside of the platform a client could send anything. */
export function rayOf({ headers }: Request): string | undefined {
  return /^[\da-z-]{1,40}$/i.exec(headers.get('CF-Ray') ?? '')?.[0]
}
