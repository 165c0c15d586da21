/** Methods, headers and caching that all routes share. */
import { describe, expect, test } from 'vitest'
import { DEFAULT_MODEL, MODELS } from '../../src/model/models.ts'
import { ask, jsonOf, postJson } from './ask.ts'
import { faultsBy } from './contract.ts'

const READ = 'GET, HEAD, OPTIONS'
const ROUTES: readonly (readonly [string, string])[] = [
  ['/predict', 'GET, HEAD, POST, OPTIONS'],
  ['/predict?code=64nu31', 'GET, HEAD, POST, OPTIONS'],
  ['/models', READ],
  [`/models/${DEFAULT_MODEL.name}`, READ],
  ['/model', READ],
  ['/healthz', READ],
  ['/d/64nu31', READ],
  ['/d/64nu31.png', READ],
  ['/d/nonsense', READ],
]
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
}

function expectHeaders(response: Response, headers: Readonly<Record<string, string>>): void {
  const found = Object.keys(headers).map((name) => [name, response.headers.get(name)])
  expect(Object.fromEntries(found)).toEqual(headers)
}

describe.each(ROUTES)('%s', (path, allow) => {
  test('answers a preflight with 204, for a day', async () => {
    const response = await ask(path, {
      method: 'OPTIONS',
      headers: { Origin: 'https://example.org' },
    })
    expect(response.status).toBe(204)
    expectHeaders(response, {
      ...OPEN,
      Allow: allow,
      'Access-Control-Allow-Methods': allow,
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': '86400',
    })
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'PROPFIND', ...(allow === READ ? ['POST'] : [])])(
    'answers %s with 405 and Allow',
    async (method) => {
      const response = await ask(path, { method })
      expect(response.status).toBe(405)
      expectHeaders(response, { ...OPEN, Allow: allow, 'Cache-Control': 'no-store' })
      expect(faultsBy('Problem', await jsonOf(response))).toEqual([])
    },
  )

  test('answers HEAD as GET, without the body', async () => {
    const [head, get] = await Promise.all([ask(path, { method: 'HEAD' }), ask(path)])
    expect(head.status).toBe(get.status)
    expect(await head.text()).toBe('')
    const apart = ([name]: [string, string]) => name !== 'content-length'
    expect([...head.headers].filter(apart)).toEqual([...get.headers].filter(apart))
  })
})

const CACHED = [
  '/predict?code=64nu31',
  '/models',
  ...MODELS.map(({ name }) => `/models/${name}`),
  '/model',
  '/d/64nu31.png',
]

describe.each(CACHED)('%s', (path) => {
  test('may be kept an hour, and is recognised by its strong ETag', async () => {
    const response = await ask(path)
    expect(response.status).toBe(200)
    expectHeaders(response, { ...OPEN, 'Cache-Control': 'public, max-age=3600' })
    expect(response.headers.get('Access-Control-Expose-Headers')).toBe('*')
    const etag = response.headers.get('ETag') ?? ''
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/)
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask(path, { headers: { 'If-None-Match': known } })
      expect(again.status).toBe(304)
      expect(await again.text()).toBe('')
      expectHeaders(again, { ...OPEN, ETag: etag, 'Cache-Control': 'public, max-age=3600' })
    }
    expect((await ask(path, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
  })
})

test('the ETag depends on the drawing, the model, the language and the trace', async () => {
  const queries = [
    'code=64nu31',
    'code=64nu30',
    'code=64nu31&lang=pt-BR',
    'code=64nu31&trace=true',
    ...MODELS.slice(1).map(({ name }) => `code=64nu31&model=${name}`),
  ]
  const tags = await Promise.all(
    queries.map(async (query) => (await ask(`/predict?${query}`)).headers.get('ETag')),
  )
  expect(new Set(tags).size).toBe(queries.length)
  expect((await ask('/predict?lang=en&code=64NU31')).headers.get('ETag')).toBe(tags[0])
})

test('an answer to POST and the state of health are kept by no cache', async () => {
  const answer = await postJson({ code: '64nu31' })
  // It names no age, so nobody may keep it: RFC 9110, 9.3.3.
  expectHeaders(answer, OPEN)
  expect(answer.headers.get('Cache-Control')).toBeNull()
  const health = await ask('/healthz')
  expectHeaders(health, { ...OPEN, 'Cache-Control': 'no-store' })
  for (const { headers } of [answer, health]) expect(headers.get('ETag')).toBeNull()
})

test('/healthz names the models', async () => {
  const models = MODELS.map(({ name, version }) => ({ name, version }))
  expect(await jsonOf(await ask('/healthz'))).toEqual({ status: 'ok', models })
})

describe('paths that lead nowhere', () => {
  test.each([
    '/nowhere',
    '/v2',
    '/v2/health/live',
    '/models/none',
    '/models/a/b',
    '/predict/x',
    '//predict',
    '/PREDICT',
  ])('%s is a 404 problem for a program', async (path) => {
    const response = await ask(path)
    expect(response.status).toBe(404)
    expectHeaders(response, { ...OPEN, 'Content-Type': 'application/problem+json' })
    expect(faultsBy('Problem', await jsonOf(response))).toEqual([])
  })

  test.each(['/nowhere', '/v2', '/404', '/404.html'])(
    '%s is a 404 page for a person',
    async (path) => {
      const response = await ask(path, { headers: { Accept: 'text/html,*/*;q=0.8' } })
      expect(response.status).toBe(404)
      expect(response.headers.get('Content-Type')).toMatch('text/html')
      expect(response.headers.get('Content-Security-Policy')).toMatch("default-src 'none'")
    },
  )
})

describe('CF-Ray', () => {
  test('is repeated in a problem, so that a report leads to our logs', async () => {
    const response = await ask('/nowhere', { headers: { 'CF-Ray': '8e1b2c3d4e5f6a7b-GRU' } })
    expect(await jsonOf(response)).toMatchObject({ ray: '8e1b2c3d4e5f6a7b-GRU' })
  })

  test('is not repeated when it is none', async () => {
    const response = await ask('/nowhere', { headers: { 'CF-Ray': '<script>' } })
    expect(await jsonOf(response)).not.toHaveProperty('ray')
  })
})
