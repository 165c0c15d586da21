import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'

const server = createTestHarness({
  workers: [{ configPath: './wrangler.toml', prebuiltWorkerDir: './.wrangler/bundle' }],
})

beforeAll(() => server.listen())
afterAll(() => server.close())

test('the deployed bundle answers /healthz', async () => {
  const response = await server.fetch('/healthz')
  expect(response.status).toBe(200)
})

test('a navigation to a path of the worker reaches the worker, not 404.html', async () => {
  const response = await server.fetch('/healthz', { headers: { 'Sec-Fetch-Mode': 'navigate' } })
  expect(response.headers.get('Content-Type')).toMatch('application/json')
})

test('a navigation to an unknown path gets 404.html', async () => {
  const headers = { 'Sec-Fetch-Mode': 'navigate', Accept: 'text/html' }
  const response = await server.fetch('/nowhere', { headers })
  expect(response.status).toBe(404)
  expect(await response.text()).toMatch('<!doctype html>')
})
