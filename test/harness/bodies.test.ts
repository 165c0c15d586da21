/** Bodies that stop half-way, never stop, or contradict their headers: against the bundle under the bare runtime, with no proxy in front that answers instead. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SCRATCH } from '../../scripts/project.ts'
import { bundleIn, startWorkerd, type Running } from '../../scripts/workerd.ts'
import { request, send, statusOf } from './socket.ts'

let server: Running

beforeAll(async () => {
  server = await startWorkerd(bundleIn(`${SCRATCH}bundle`))
})
afterAll(() => server.stop())

const JSON_HEADER = 'Content-Type: application/json'
const BODY = '{"code":"64nu31"}'

async function isAlive(): Promise<void> {
  const heard = await send(server.url, [
    request('POST /predict', [JSON_HEADER, `Content-Length: ${BODY.length}`], BODY),
  ])
  expect(statusOf(heard)).toBe(200)
  expect(heard).toMatch('"letter":')
}

describe('bodies that stop half-way', () => {
  test.each<[string, string[], string]>([
    ['a chunked one, inside a chunk', ['Transfer-Encoding: chunked'], '11\r\n{"code":'],
    ['a chunked one, between chunks', ['Transfer-Encoding: chunked'], '8\r\n{"code":\r\n'],
    [
      'a chunked one with a false length',
      ['Transfer-Encoding: chunked'],
      'zz\r\n{"code":"64nu31"}\r\n0\r\n\r\n',
    ],
    ['one shorter than its announced length', ['Content-Length: 1000'], BODY],
  ])('%s: never a 5xx, and the next request is answered', async (_, headers, body) => {
    const heard = await send(
      server.url,
      [request('POST /predict', [JSON_HEADER, ...headers], body)],
      {
        hangUpAfter: 300,
      },
    )
    expect(heard).not.toMatch(/^HTTP\/1\.1 5/)
    expect(heard).not.toMatch(/^HTTP\/1\.1 200/)
    await isAlive()
  })

  test('a chunked body that arrives in pieces is read', async () => {
    const parts = [
      request('POST /predict', [JSON_HEADER, 'Transfer-Encoding: chunked']),
      '8\r\n{"code":\r\n',
      '9\r\n"64nu31"}\r\n',
      '0\r\n\r\n',
    ]
    expect(statusOf(await send(server.url, parts))).toBe(200)
  })
})

describe('too long', () => {
  test('a chunked body without end is refused while it comes', async () => {
    const chunk = `10000\r\n${' '.repeat(65_536)}\r\n`
    const parts = [
      request('POST /predict', [JSON_HEADER, 'Transfer-Encoding: chunked']),
      ...Array.from({ length: 6 }, () => chunk),
    ]
    expect(statusOf(await send(server.url, parts))).toBe(413)
    await isAlive()
  })

  test('an announced length is refused before the body comes', async () => {
    expect(
      statusOf(
        await send(server.url, [request('POST /predict', [JSON_HEADER, 'Content-Length: 262145'])]),
      ),
    ).toBe(413)
  })
})

describe('headers twice', () => {
  test.each<[string, string[]]>([
    ['the content type', [JSON_HEADER, 'Content-Type: text/plain']],
    ['the length, unequal', ['Content-Length: 17', 'Content-Length: 3', JSON_HEADER]],
    ['length and chunks', ['Content-Length: 17', 'Transfer-Encoding: chunked', JSON_HEADER]],
  ])('%s: refused, never a 5xx', async (_, headers) => {
    const status = statusOf(
      await send(server.url, [
        request(
          'POST /predict',
          ['Content-Length: 17', ...headers].slice(headers.length > 2 ? 1 : 0),
          BODY,
        ),
      ]),
    )
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    await isAlive()
  })

  test('If-None-Match twice is one list', async () => {
    const first = await send(server.url, [request('GET /predict?code=64nu31')])
    const etag = /ETag: (\S+)/i.exec(first)?.[1] ?? ''
    const heard = await send(server.url, [
      request('GET /predict?code=64nu31', ['If-None-Match: "x"', `If-None-Match: ${etag}`]),
    ])
    expect(statusOf(heard)).toBe(304)
  })
})
