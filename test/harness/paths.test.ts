/** Paths and methods that no client would send. */
import { describe, expect, test } from 'vitest'
import { startServer } from './server.ts'
import { request, send, statusOf } from './socket.ts'

const server = startServer('load')

async function isAlive(): Promise<void> {
  expect(statusOf(await send(server.url(), [request('GET /predict?code=64nu31')]))).toBe(200)
}

describe('path tricks', () => {
  test.each([
    ['/d/%2e%2e', [200]],
    ['/d/..', [200]],
    ['/d/../../../etc/passwd', [404]],
    ['/d/%2e%2e%2f%2e%2e%2fetc%2fpasswd', [404]],
    ['/d/..%5c..%5c', [404]],
    ['/d/64nu31%00.png', [404]],
    ['/d/%ff%fe', [404]],
    ['/d/%', [404]],
    ['//predict?code=64nu31', [404]],
    ['//example.org/%2e%2e', [200, 307]],
    ['/predict/?code=64nu31', [200]],
    ['/predict//?code=64nu31', [404]],
    ['/predict;x?code=64nu31', [404]],
    ['/%70redict?code=64nu31', [200]],
    ['/models/%2e%2e/predict?code=64nu31', [200]],
    ['/models/__proto__', [404]],
    ['/models/constructor', [404]],
    [`/${'a'.repeat(8000)}`, [404]],
    ['http://localhost/predict?code=64nu31', [200]],
  ])('%s', async (path, statuses) => {
    const heard = await send(server.url(), [request(`GET ${path}`)])
    expect(statuses).toContain(statusOf(heard))
    // No redirect leads away from here.
    const location = /^Location: (.*)$/im.exec(heard)?.[1]?.trim() ?? '/'
    expect(new URL(location, server.url()).hostname).toBe(server.url().hostname)
  })
})

describe('methods nobody expects', () => {
  test.each(['PROPFIND', 'MKCOL', 'SEARCH', 'TRACE', 'PURGE'])(
    '%s is refused and harms nobody',
    async (method) => {
      const status = statusOf(await send(server.url(), [request(`${method} /predict`)]))
      // The runtime itself refuses what it does not know, with 501; the rest reaches us.
      expect([400, 405, 501]).toContain(status)
      await isAlive()
    },
  )

  test.each(['', 'BREW /pot', 'GET', '\0\0\0\0', 'GET /predict HTTP/9.9'])(
    '"%s" is no request',
    async (line) => {
      await send(server.url(), [`${line}\r\n\r\n`], { hangUpAfter: 300 })
      await isAlive()
    },
  )
})
