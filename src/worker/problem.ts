/** Problem responses: RFC 9457, `application/problem+json`. */
import { EXPOSED } from './headers.ts'

/**
 * One thing that is wrong with a request and what was expected: `pointer` is a JSON pointer (RFC 6901) into the body,
 * `parameter` the name of a query parameter.
 */
export type Fault =
  | { readonly pointer: string; readonly detail: string }
  | { readonly parameter: string; readonly detail: string }

export type Faults = readonly Fault[]

/** A caller's mistake is a value: what a reader returns is either what it read or a list of faults. */
export const areFaults = (read: unknown): read is Faults => Array.isArray(read)

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
  more: { errors?: Faults; headers?: Readonly<Record<string, string>> } = {},
): Response {
  const ray = rayOf(request)
  const body = {
    type: 'about:blank',
    title: TITLES[status],
    status,
    detail,
    errors: more.errors,
    ray,
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...EXPOSED,
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...more.headers,
    },
  })
}

/** 422 for JSON or a query of the wrong content. `faults` holds one or more. */
export function unprocessable(request: Request, faults: Faults): Response {
  const [first] = faults
  const detail = faults.length === 1 && first ? first.detail : summary(faults.length)
  return problem(request, 422, detail, { errors: faults.slice(0, SHOWN) })
}

const summary = (count: number): string =>
  count > SHOWN ? `${count} mistakes; the first ${SHOWN} are listed` : `${count} mistakes`

/** The platform's name for this request, if it is one: outside of the platform a client could send anything. */
export function rayOf(request: Request): string | undefined {
  const ray = request.headers.get('CF-Ray')
  return ray !== null && /^[0-9A-Za-z-]{1,40}$/.test(ray) ? ray : undefined
}
