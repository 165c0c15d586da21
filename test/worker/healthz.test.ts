import { env, exports } from 'cloudflare:workers'
import { expect, test } from 'vitest'

test('GET /healthz answers 200', async () => {
  const response = await exports.default.fetch('http://localhost/healthz')
  expect(response.status).toBe(200)
})

test('the page is an asset', async () => {
  const response = await env.ASSETS.fetch('http://localhost/')
  expect(response.status).toBe(200)
})
