/** Generated requests of every kind. Runs in workerd and in Node. */
import fc from 'fast-check'
import { MODELS } from '../../src/model/models.ts'
import { toCode } from '../../src/network/image.ts'
import { bodies, codes, images, pixels } from './values.ts'

export interface Question {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | null
}

const JSON_TYPE = { 'content-type': 'application/json' }

const queries: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'lang=en',
        'lang=pt-BR',
        'lang=pt',
        'lang=',
        'trace=true',
        'trace=1',
        'trace',
      ),
      fc.constantFrom(
        'model=none',
        'model=__proto__',
        'utm_source=x',
        '%',
        '&',
        '=',
        '%00=%ff',
        'lang=en&lang=en',
      ),
      fc.constantFrom(...MODELS.map(({ name }) => `model=${name}`)),
      fc
        .oneof(codes, pixels)
        .map((value) => `code=${encodeURIComponent(String(value).toWellFormed())}`),
      pixels.map((value) => `pixels=${encodeURIComponent(String(value).toWellFormed())}`),
    ),
    { maxLength: 3 },
  )
  .map((parts) => (parts.length === 0 ? '' : `?${parts.join('&')}`))

const posts: fc.Arbitrary<Question> = fc.tuple(bodies, queries).map(([body, query]) => ({
  method: 'POST',
  path: `/predict${query}`,
  headers: JSON_TYPE,
  body: JSON.stringify(body),
}))

const rawBodies: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.tuple(bodies, fc.nat(40)).map(([body, cut]) => JSON.stringify(body).slice(0, -1 - cut)),
  fc.constantFrom(
    '{"code":"64nu31","code":"f4jp4u"}',
    '{"__proto__":{"code":"64nu31"}}',
    '{"constructor":{"prototype":{"pixels":1}}}',
    '\ufeff{"code":"64nu31"}',
    '{"code":"\\ud800\\ud800\\ud800"}',
    '{"\\ud800":1}',
    '{"pixels":1e999}',
    '{"pixels":[NaN]}',
    '['.repeat(100_000),
    `${'{"pixels":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
    `{"pixels":[${'9'.repeat(10_000)}]}`,
    ' '.repeat(262_145),
  ),
)

const types = fc.constantFrom(
  'application/json',
  'application/json; charset=utf-8',
  'text/plain',
  'application/jsonx',
  'APPLICATION/JSON',
  '',
)

const raw: fc.Arbitrary<Question> = fc.tuple(rawBodies, types).map(([body, type]) => ({
  method: 'POST',
  path: '/predict',
  headers: { 'content-type': type },
  body,
}))

const gets: fc.Arbitrary<Question> = queries.map((query) => ({
  method: 'GET',
  path: `/predict${query}`,
  headers: {},
  body: null,
}))

const segments = fc.oneof(
  fc.constantFrom(
    'predict',
    'models',
    'model',
    'healthz',
    'd',
    'v2',
    '',
    '.',
    '%2e%2e',
    '%2f',
    '%00',
    '%ff',
    '..;',
    'none',
  ),
  fc.constantFrom(...MODELS.map(({ name }) => name), '__proto__', 'a'.repeat(3000)),
  images.map((image) => `${toCode(image)}`),
  images.map((image) => `${toCode(image).toUpperCase()}.png`),
  fc.string({ maxLength: 8 }).map((text) => encodeURIComponent(text.toWellFormed())),
)

/** All routes, every method, and paths that are none. */
export const anywhere: fc.Arbitrary<Question> = fc
  .tuple(
    fc.constantFrom('GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'),
    fc.array(segments, { minLength: 1, maxLength: 3 }),
    queries,
    fc.constantFrom<Record<string, string>>(
      {},
      { 'if-none-match': '*' },
      { 'if-none-match': 'W/"x", ' },
      { range: 'bytes=0-1' },
    ),
  )
  .map(([method, parts, query, headers]) => ({
    method,
    path: `/${parts.join('/')}${query}`,
    headers,
    body: null,
  }))

/** About drawings. */
export const predictions: fc.Arbitrary<Question> = fc.oneof(posts, raw, gets)

export const questions: fc.Arbitrary<Question> = fc.oneof(
  { weight: 3, arbitrary: predictions },
  { weight: 1, arbitrary: anywhere },
)
