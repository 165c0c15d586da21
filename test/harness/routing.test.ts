/** Which part of the deployment answers a path, and with which headers: assets, the worker, or both. */
import { describe, expect, test } from 'vitest'
import { startServer } from './server.ts'

const server = startServer()

const NAVIGATION = { 'Sec-Fetch-Mode': 'navigate', Accept: 'text/html,*/*;q=0.8' }

describe('the worker answers its paths, to a navigating browser too', () => {
  test.each(['/healthz', '/models', '/model', '/predict?code=64nu31'])('%s', async (path) => {
    const response = await server.fetch(path, { headers: NAVIGATION })
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('application/json')
  })
})

describe('an unknown path', () => {
  test.each(['/nowhere', '/docs/none', '/assets/none.js', '/v2/models'])(
    '%s is a page for a person',
    async (path) => {
      const response = await server.fetch(path, { headers: NAVIGATION })
      expect(response.status).toBe(404)
      expect(response.headers.get('Content-Type')).toMatch('text/html')
      expect(await response.text()).toMatch('<!doctype html>')
    },
  )

  test.each(['/nowhere', '/docs/none', '/assets/none.js', '/v2/models'])(
    '%s is a problem for a program',
    async (path) => {
      const response = await server.fetch(path)
      expect(response.status).toBe(404)
      expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    },
  )
})

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
]

describe('pages have one strict policy, whoever hands them out', () => {
  test.each(['/', '/docs', '/docs-pt-BR', '/d/64nu31', '/d/nonsense', '/nowhere'])(
    '%s',
    async (path) => {
      const { headers } = await server.fetch(path, { headers: NAVIGATION })
      const policy = (headers.get('Content-Security-Policy') ?? '').split(/;\s*/)
      expect(policy).toEqual(expect.arrayContaining(POLICY))
      expect(policy.join()).not.toMatch(/unsafe-|https?:/)
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin')
      expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
      expect(headers.get('Permissions-Policy')).toMatch('camera=()')
      // Teachers embed it.
      expect(headers.get('X-Frame-Options')).toBeNull()
      expect(policy).toContain('frame-ancestors *')
    },
  )
})

test('what has a hash in its name is kept for good', async () => {
  const page = await (await server.fetch('/')).text()
  const assets = [...page.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path = '']) => path)
  expect(assets.length).toBeGreaterThan(0)
  for (const path of assets) {
    const response = await server.fetch(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  }
})

test('/openapi.json may be read by any page', async () => {
  const response = await server.fetch('/openapi.json')
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toMatch('application/json')
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(await response.json()).toMatchObject({ openapi: '3.1.0' })
})
