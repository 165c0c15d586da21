import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  parseAnswer,
  predictClient,
  type Question,
  type Reply,
} from '../../src/page/predict-client.ts'

const BODY = { letter: 'A', scores: { A: 0.9, B: 0.1, C: 0 }, model: { name: 'm', version: 'v' } }

const ask = (code: string): Question => ({ key: `m/v/${code}`, model: 'm', code })

/** A server that answers each request when told to, in any order. */
function server() {
  const waiting: { code: string; answer: (response: Response) => void; signal: AbortSignal }[] = []
  const fetch = vi.fn((_url: string | URL | Request, init?: RequestInit) => {
    if (typeof init?.body !== 'string' || !init.signal) throw new Error('expected a body')
    const { code } = JSON.parse(init.body) as { code: string }
    const { signal } = init
    return new Promise<Response>((answer) => waiting.push({ code, answer, signal }))
  })
  return { fetch, waiting }
}

const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function setUp() {
  const { fetch, waiting } = server()
  const client = predictClient({ fetch, now: () => Date.now() })
  const replies: (Reply & { code: string })[] = []
  const put = (code: string) =>
    client.ask(ask(code), (reply) => void replies.push({ ...reply, code }))
  const settle = () => vi.advanceTimersByTimeAsync(0)
  return { client, fetch, waiting, replies, put, settle }
}

describe('the question to the edge', () => {
  test('waits until the stroke has rested for half a second, and then is one', async () => {
    const { fetch, put } = setUp()
    for (const code of ['000001', '000002', '000003']) {
      put(code)
      await vi.advanceTimersByTimeAsync(499)
    }
    expect(fetch).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(fetch).toHaveBeenCalledOnce()
    expect(fetch.mock.calls[0]![0]).toBe('/predict?model=m')
    expect(fetch.mock.calls[0]![1]?.body).toBe('{"code":"000003"}')
  })

  test('newest wins, in whatever order the answers come', async () => {
    const { waiting, replies, put, settle } = setUp()
    put('000001')
    await vi.advanceTimersByTimeAsync(500)
    put('000002')
    await vi.advanceTimersByTimeAsync(500)
    expect(waiting[0]!.signal.aborted).toBe(true)
    waiting[1]!.answer(json(BODY))
    await settle()
    waiting[0]!.answer(json(BODY))
    await settle()
    expect(replies.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      'asking 000001',
      'asking 000002',
      'answered 000002',
    ])
  })

  test('is asked once: the same drawing again is remembered', async () => {
    const { fetch, waiting, replies, put, settle } = setUp()
    put('000001')
    await vi.advanceTimersByTimeAsync(500)
    waiting[0]!.answer(json(BODY, { headers: { 'cf-ray': '8f3c1a2b-GRU' } }))
    await settle()
    put('000002')
    put('000001')
    await vi.advanceTimersByTimeAsync(1000)
    expect(fetch).toHaveBeenCalledOnce()
    expect(replies).toHaveLength(3)
    expect(replies.at(-1)).toMatchObject({
      kind: 'answered',
      answer: { place: 'GRU', version: 'v' },
    })
  })

  test('is dropped when there is nothing to ask any more', async () => {
    const { client, fetch, put } = setUp()
    put('000001')
    client.ask(null, () => {})
    await vi.advanceTimersByTimeAsync(1000)
    expect(fetch).not.toHaveBeenCalled()
  })
})

describe('an edge that does not answer', () => {
  test('is out of reach, whatever it was: network, 500, a body that is no answer', async () => {
    for (const spoil of [
      () => new Response('', { status: 500 }),
      () => json(BODY, { status: 503 }),
      () => new Response('<html>', { status: 200 }),
      () => json({ scores: { A: 'high' }, model: { version: 'v' } }),
      () => Response.error(),
    ]) {
      const { waiting, replies, put, settle } = setUp()
      put('000001')
      await vi.advanceTimersByTimeAsync(500)
      waiting[0]!.answer(spoil())
      await settle()
      expect(replies.at(-1)?.kind).toBe('unreachable')
    }
  })

  test('that asks for a pause gets it, for as long as it says', async () => {
    const { fetch, waiting, replies, put, settle } = setUp()
    put('000001')
    await vi.advanceTimersByTimeAsync(500)
    waiting[0]!.answer(new Response('', { status: 429, headers: { 'retry-after': '7' } }))
    await settle()
    expect(replies.at(-1)?.kind).toBe('limited')
    put('000002')
    await vi.advanceTimersByTimeAsync(6000)
    expect(fetch).toHaveBeenCalledOnce()
    expect(replies.at(-1)).toMatchObject({ kind: 'limited', code: '000002' })
    await vi.advanceTimersByTimeAsync(1000)
    put('000003')
    await vi.advanceTimersByTimeAsync(500)
    expect(fetch).toHaveBeenCalledTimes(2)
  })
})

test('only a body with numbers for scores and a version is an answer', () => {
  expect(parseAnswer(BODY)).toEqual({ scores: BODY.scores, version: 'v' })
  for (const body of [
    null,
    1,
    [],
    {},
    { scores: [] },
    { ...BODY, model: null },
    { ...BODY, model: {} },
  ]) {
    expect(parseAnswer(body)).toBeNull()
  }
})
