/** The real rate limit of the real bundle. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ROOT } from '../../scripts/project.ts'
import { startServer } from './server.ts'

const server = startServer()

/** Of PREDICT_LIMIT, as wrangler.toml has it. */
const [, limit = '', period = ''] =
  /name = "PREDICT_LIMIT"[^[]*simple = \{ limit = (\d+), period = (\d+) \}/.exec(
    readFileSync(`${ROOT}wrangler.toml`, 'utf8'),
  ) ?? []

const ask = async (): Promise<number> => {
  const response = await server.fetch('/predict?code=64nu31')
  await response.arrayBuffer()
  return response.status
}

test('beyond it come 429 problems that say how long to wait, and other paths go on', async () => {
  // Windows follow the clock: a burst over the edge between two has twice the limit to itself, never three times.
  let limited = false
  for (let asked = 0; asked < 3 * Number(limit) && !limited; asked += 20) {
    const statuses = await Promise.all(Array.from({ length: 20 }, ask))
    expect(statuses.filter((status) => status !== 200 && status !== 429)).toEqual([])
    limited = statuses.includes(429)
    if (asked + 20 <= Number(limit)) expect([asked, limited]).toEqual([asked, false])
  }
  expect(limited).toBe(true)
  expect((await server.fetch('/healthz')).status).toBe(200)
  expect((await server.fetch('/d/64nu31.png')).status).toBe(200)
})

test('the wait that a 429 names is the period of the limit', async () => {
  let response = await server.fetch('/predict?code=64nu31')
  for (let asked = 0; response.status !== 429 && asked < 3 * Number(limit); asked++) {
    await response.arrayBuffer()
    response = await server.fetch('/predict?code=64nu31')
  }
  expect(response.headers.get('Retry-After')).toBe(period)
  expect(await response.json()).toMatchObject({ status: 429, title: 'Too Many Requests' })
})
