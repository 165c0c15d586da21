/** Wrong questions: which status, where the mistake is, what was expected. */
import { describe, expect, test } from 'vitest'
import { ask, jsonOf, post, postJson } from './ask.ts'
import { faultsBy } from './contract.ts'

const zeros = (count: number): number[] => Array.from({ length: count }, () => 0)
const withLast = (last: unknown): unknown[] => [...zeros(29), last]

async function problemOf(
  response: Response,
): Promise<{ status: number; detail: string; errors?: unknown[] }> {
  const problem = await jsonOf(response)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(faultsBy('Problem', problem)).toEqual([])
  expect(problem).toMatchObject({ status: response.status })
  return problem as { status: number; detail: string }
}

describe('422 with a pointer to the mistake', () => {
  test.each<[unknown, string, string]>([
    [{ pixels: withLast(2) }, '/pixels/29', 'expected 0 or 1, got 2'],
    [{ pixels: withLast(0.5) }, '/pixels/29', 'expected 0 or 1 (threshold it first), got 0.5'],
    [{ pixels: withLast(-0.1) }, '/pixels/29', 'expected 0 or 1 (threshold it first), got -0.1'],
    [{ pixels: withLast('NaN') }, '/pixels/29', 'expected 0 or 1, got "NaN"'],
    [{ pixels: withLast('1') }, '/pixels/29', 'expected 0 or 1, got "1"'],
    [{ pixels: withLast(null) }, '/pixels/29', 'expected 0 or 1, got null'],
    [{ pixels: withLast(true) }, '/pixels/29', 'expected 0 or 1, got true'],
    [{ pixels: withLast([1]) }, '/pixels/29', 'expected 0 or 1, got an array of 1'],
    [{ pixels: withLast({}) }, '/pixels/29', 'expected 0 or 1, got an object'],
    [{ pixels: zeros(29) }, '/pixels', 'expected 30 pixels, got 29'],
    [{ pixels: zeros(31) }, '/pixels', 'expected 30 pixels, got 31'],
    [{ pixels: [] }, '/pixels', 'expected 30 pixels, got 0'],
    [{ pixels: [zeros(6), zeros(6)] }, '/pixels', 'expected 5 rows, got 2'],
    [
      { pixels: [zeros(6), zeros(5), zeros(6), zeros(6), zeros(6)] },
      '/pixels/1',
      'expected a row of 6 pixels, got an array of 5',
    ],
    [
      { pixels: [zeros(6), 'x', zeros(6), zeros(6), zeros(6)] },
      '/pixels/1',
      'expected a row of 6 pixels, got "x"',
    ],
    [
      { pixels: [zeros(6), zeros(6), [0, 0, 3, 0, 0, 0], zeros(6), zeros(6)] },
      '/pixels/2/2',
      'expected 0 or 1, got 3',
    ],
    [
      { pixels: '..##../.#..#./######/#....#' },
      '/pixels',
      'expected rows of 30 or 6,6,6,6,6 pixels, got "6,6,6,6"',
    ],
    [
      { pixels: '..##../.#..#./######/#....#/#...' },
      '/pixels',
      'expected rows of 30 or 6,6,6,6,6 pixels, got "6,6,6,6,4"',
    ],
    [
      { pixels: '..##../.#..#./######/#....#/#....x' },
      '/pixels',
      'expected 0 or . or 1 or # as character 34, got "x"',
    ],
    [
      { pixels: '..##../.#..#./######/#....#/#....#//' },
      '/pixels',
      'expected rows of 30 or 6,6,6,6,6 pixels, got "6,6,6,6,6,0"',
    ],
    [{ pixels: '0101' }, '/pixels', 'expected rows of 30 or 6,6,6,6,6 pixels, got "4"'],
    [{ pixels: 5 }, '/pixels', 'expected 30 of 0 or 1, 5 rows of 6, or a text of them, got 5'],
    [
      { pixels: null },
      '/pixels',
      'expected 30 of 0 or 1, 5 rows of 6, or a text of them, got null',
    ],
    [{ code: '64nu3' }, '/code', 'expected a code: six characters of 0-9 and a-v, got "64nu3"'],
    [{ code: '64nu3w' }, '/code', 'expected a code: six characters of 0-9 and a-v, got "64nu3w"'],
    [{ code: 64 }, '/code', 'expected a code: six characters of 0-9 and a-v, got 64'],
    [{ instances: [] }, '/instances', 'expected an array of 1 to 1000 images, got an array of 0'],
    [
      { instances: Array.from({ length: 1001 }, () => zeros(30)) },
      '/instances',
      'expected an array of 1 to 1000 images, got an array of 1001',
    ],
    [{ instances: {} }, '/instances', 'expected an array of 1 to 1000 images, got an object'],
    [{ instances: [zeros(30), withLast(7)] }, '/instances/1/29', 'expected 0 or 1, got 7'],
    [
      { instances: ['64nu31'] },
      '/instances/0',
      'expected 0 or . or 1 or # as character 1, got "6"',
    ],
    [{}, '', 'expected exactly one of the keys pixels, code, instances, got 0'],
    [[], '', 'expected an object, got an array of 0'],
    [null, '', 'expected an object, got null'],
    ['64nu31', '', 'expected an object, got "64nu31"'],
    [
      { pixels: zeros(30), code: '000000' },
      '',
      'expected exactly one of the keys pixels, code, instances, got 2',
    ],
    [
      { code: '000000', pixel: 1 },
      '/pixel',
      'expected exactly one of the keys pixels, code, instances, got "pixel"',
    ],
    [
      { code: '000000', 'a/b~c': 1 },
      '',
      'expected exactly one of the keys pixels, code, instances, got "a/b~c"',
    ],
  ])('%j', async (body, pointer, detail) => {
    const problem = await problemOf(await postJson(body))
    expect(problem).toEqual({
      type: 'about:blank',
      title: 'Unprocessable Content',
      status: 422,
      detail,
      errors: [{ pointer, detail }],
    })
  })

  test('1e999 is no pixel', async () => {
    const problem = await problemOf(await post(`{"pixels":[${'0,'.repeat(29)}1e999]}`))
    expect(problem.errors).toEqual([
      { pointer: '/pixels/29', detail: 'expected 0 or 1 (threshold it first), got Infinity' },
    ])
  })

  test.each([
    ['{"__proto__": {"code": "64nu31"}}', '/__proto__'],
    ['{"constructor": {"prototype": {"code": "64nu31"}}}', '/constructor'],
    ['{"code": "64nu31", "__proto__": null}', '/__proto__'],
  ])('%s has an unknown key and changes no prototype', async (body, pointer) => {
    const problem = await problemOf(await post(body))
    expect(problem.errors).toMatchObject([{ pointer }])
    expect((await postJson({ code: '64nu31' })).status).toBe(200)
  })

  test('lists the first ten of many mistakes', async () => {
    const problem = await problemOf(await postJson({ pixels: Array.from({ length: 30 }, () => 9) }))
    expect(problem.detail).toBe('30 mistakes; see errors')
    expect(problem.errors).toHaveLength(10)
  })

  test('half a surrogate pair is told in well-formed text', async () => {
    for (const body of ['{"code":"\\ud800"}', '{"\\udfff":1}']) {
      const response = await post(body)
      expect(response.status).toBe(422)
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(
        await response.arrayBuffer(),
      )
      expect(text.isWellFormed()).toBe(true)
    }
  })
})

describe('422 with the name of the parameter', () => {
  test.each([
    ['model=none', 'model'],
    ['model=', 'model'],
    ['model=__proto__', 'model'],
    ['lang=pt', 'lang'],
    ['lang=en&lang=en', 'lang'],
    ['trace=1', 'trace'],
    ['trace', 'trace'],
    ['code=64nu3', 'code'],
    ['pixels=2', 'pixels'],
  ])('%s', async (query, parameter) => {
    const problem = await problemOf(
      await ask(`/predict?${query}${/code|pixels/.test(query) ? '' : '&code=64nu31'}`),
    )
    expect(problem).toMatchObject({ status: 422, errors: [{ parameter }] })
  })

  test.each(['', '?lang=en', '?code=64nu31&pixels=64nu31'])(
    'GET /predict%s needs exactly one drawing',
    async (query) => {
      expect((await problemOf(await ask(`/predict${query}`))).status).toBe(422)
    },
  )

  test('mistakes of the query and of the body are told together', async () => {
    const problem = await problemOf(await postJson({ code: 1 }, '/predict?lang=xx'))
    expect(problem.errors).toMatchObject([{ parameter: 'lang' }, { pointer: '/code' }])
  })
})

describe('400', () => {
  test.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['a cut-off text', '{"pixels": [0, 1'],
    ['NaN, which Python writes', '{"pixels": [NaN]}'],
    ['bytes that are not UTF-8', Uint8Array.of(0x22, 0xff, 0xfe, 0x22)],
    ['half a surrogate pair as bytes', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00)],
    ['a hundred thousand open brackets', '['.repeat(100_000)],
  ])('%s', async (_, body) => {
    expect((await problemOf(await post(body))).status).toBe(400)
  })
})

describe('forgiving where nothing is in doubt', () => {
  test('a byte order mark in front of the JSON is skipped', async () => {
    expect((await post('\ufeff{"code":"64nu31"}')).status).toBe(200)
  })

  test('of a key that stands there twice the last counts, as everywhere in JavaScript and Python', async () => {
    const twice = await jsonOf(await post('{"code":"64nu31","code":"f4jp4u"}'))
    expect(twice).toEqual(await jsonOf(await postJson({ code: 'f4jp4u' })))
  })

  test.each([
    'application/json',
    'Application/JSON',
    'application/json; charset=UTF-8',
    'application/json;charset="utf-8"',
    'application/json; charset=latin1', // means nothing: RFC 8259, 11
  ])('the content type %s', async (type) =>
    expect((await post('{"code":"64nu31"}', '/predict', type)).status).toBe(200),
  )
})

describe('415', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'application/json-seq',
    '',
  ])('the content type "%s"', async (type) =>
    expect((await problemOf(await post('{"code":"64nu31"}', '/predict', type))).status).toBe(415),
  )

  test('a packed body', async () => {
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }
    const response = await ask('/predict', { method: 'POST', headers, body: '{"code":"64nu31"}' })
    expect((await problemOf(response)).status).toBe(415)
  })
})

describe('413', () => {
  const LIMIT = 256 * 1024
  const padded = (length: number): string => '{"code":"64nu31"}'.padEnd(length)

  test('256 KB are read', async () => expect((await post(padded(LIMIT))).status).toBe(200))

  test('one byte more is refused', async () => {
    expect((await problemOf(await post(padded(LIMIT + 1)))).status).toBe(413)
  })

  test('a stream of unknown length is refused while it is read', async () => {
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536
        controller.enqueue(new Uint8Array(65_536).fill(0x20))
        if (sent > 100 * LIMIT) controller.close()
      },
    })
    const headers = { 'Content-Type': 'application/json' }
    const response = await ask('/predict', { method: 'POST', headers, body })
    expect((await problemOf(response)).status).toBe(413)
    expect(sent).toBeLessThan(10 * LIMIT)
  })
})
