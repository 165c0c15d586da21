/** One real problem for each status, and the request that makes it: test/worker/openapi.test.ts sends them all. */
import { MODELS } from '../src/model/models.ts'
import type { Schema } from './openapi-terms.ts'

export interface ProblemExample {
  /** Null: only a test of its own can bring it about. */
  readonly request: {
    readonly method: string
    readonly path: string
    readonly type?: string
    readonly body?: string
  } | null
  readonly problem: Schema
}

const about = (status: number, title: string, detail: string, more: Schema = {}): Schema => ({
  type: 'about:blank',
  title,
  status,
  detail,
  ...more,
})

const JSON_TYPE = 'application/json'
const post = (body: string, type = JSON_TYPE) => ({ method: 'POST', path: '/predict', type, body })
const names = MODELS.map(({ name }) => name)

export const PROBLEMS: Readonly<Record<number, ProblemExample>> = {
  400: {
    request: post('{"pixels": [0, 1'),
    problem: about(
      400,
      'Bad Request',
      "expected JSON in UTF-8: SyntaxError: Expected ',' or ']' after array element in JSON at position 16 (line 1 column 17)",
    ),
  },
  404: {
    request: { method: 'GET', path: '/models/none' },
    problem: about(404, 'Not Found', `expected one of ${names.join(', ')}, got "none"`),
  },
  405: {
    request: { method: 'DELETE', path: '/predict' },
    problem: about(405, 'Method Not Allowed', 'expected GET, HEAD, POST, OPTIONS, got DELETE'),
  },
  413: {
    request: post(' '.repeat(262_145)),
    problem: about(413, 'Content Too Large', 'expected a body of at most 262144 bytes'),
  },
  415: {
    request: post('pixels=1', 'application/x-www-form-urlencoded'),
    problem: about(
      415,
      'Unsupported Media Type',
      'expected the content type application/json, got "application/x-www-form-urlencoded"',
    ),
  },
  422: {
    request: post(JSON.stringify({ pixels: [0.5, ...Array.from({ length: 28 }, () => 0), 2] })),
    problem: about(422, 'Unprocessable Content', '2 mistakes; see errors', {
      errors: [
        { pointer: '/pixels/0', detail: 'expected 0 or 1 (threshold it first), got 0.5' },
        { pointer: '/pixels/29', detail: 'expected 0 or 1, got 2' },
      ],
    }),
  },
  429: {
    request: null,
    problem: about(
      429,
      'Too Many Requests',
      'too many requests from this address: wait 10 seconds',
    ),
  },
  500: { request: null, problem: about(500, 'Internal Server Error', 'the fault is on our side') },
}
