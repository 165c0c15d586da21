/** The rate limit and the worker's own faults, with a platform that is made for it. */
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, test, vi } from 'vitest'
import worker from '../../src/worker/index.ts'
import { jsonOf } from './ask.ts'
import { faultsBy } from './contract.ts'

const CODE = '64nu31'
const fromAddress = (path: string, init: RequestInit = {}) =>
  new Request(`http://localhost${path}`, {
    ...init,
    headers: { 'CF-Connecting-IP': '203.0.113.7', 'CF-Ray': '8e1b-GRU' },
  })

const limited = (limit: RateLimit['limit']) => ({ ASSETS: env.ASSETS, PREDICT_LIMIT: { limit } })

afterEach(() => vi.restoreAllMocks())

describe('over the limit', () => {
  test.each(['GET', 'POST'])(
    '%s /predict is a 429 problem that says how long to wait',
    async (method) => {
      const keys: string[] = []
      const bindings = limited(({ key }) => {
        keys.push(key)
        return Promise.resolve({ success: false })
      })
      const response = await worker.fetch(
        fromAddress(`/predict?code=${CODE}`, { method }),
        bindings,
      )
      expect(response.status).toBe(429)
      expect(response.headers.get('Retry-After')).toBe('10')
      expect(response.headers.get('Access-Control-Expose-Headers')).toBe('*')
      expect(faultsBy('Problem', await jsonOf(response))).toEqual([])
      expect(keys).toEqual(['203.0.113.7'])
    },
  )

  test('nothing else is limited', async () => {
    const bindings = limited(() => Promise.resolve({ success: false }))
    for (const path of ['/models', '/model', '/healthz', `/d/${CODE}`, `/d/${CODE}.png`]) {
      expect((await worker.fetch(fromAddress(path), bindings)).status).toBe(200)
    }
  })
})

describe('the limit never stands in the way', () => {
  test('without the binding there is none', async () => {
    const response = await worker.fetch(fromAddress(`/predict?code=${CODE}`), {
      ASSETS: env.ASSETS,
    })
    expect(response.status).toBe(200)
  })

  test('when it fails, the answer comes all the same, and the log says so without the drawing', async () => {
    const log = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const bindings = limited(() => Promise.reject(new Error('counter gone')))
    const response = await worker.fetch(fromAddress(`/predict?code=${CODE}`), bindings)
    expect(response.status).toBe(200)
    const logged = JSON.stringify(log.mock.calls)
    expect(logged).toMatch('8e1b-GRU')
    expect(logged).not.toMatch(CODE)
  })
})

test('a fault of ours is a 500 problem, and its log names the request but not the drawing', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const ASSETS = { ...env.ASSETS, fetch: () => Promise.reject(new Error('assets gone')) }
  const response = await worker.fetch(fromAddress(`/d/${CODE}`), { ASSETS })
  expect(response.status).toBe(500)
  const problem = await jsonOf(response)
  expect(faultsBy('Problem', problem)).toEqual([])
  expect(problem).toMatchObject({ ray: '8e1b-GRU', detail: 'the fault is on our side' })
  const logged = JSON.stringify(log.mock.calls)
  expect(logged).toMatch(/8e1b-GRU.*assets gone/)
  expect(logged).not.toMatch(CODE)
})
