/**
 * 5,000 generated requests over sockets, ten at a time, against the bundle: 3,750 about drawings under the bare runtime, 1,250 to
 * any path through the assets too. test/worker/fuzz.test.ts asks as many inside workerd.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SCRATCH } from '../../scripts/project.ts'
import { bundleIn, startWorkerd, type Running } from '../../scripts/workerd.ts'
import { judge } from '../worker/judge.ts'
import { anywhere, predictions, type Question } from '../worker/questions.ts'
import { startServer } from './server.ts'

const AT_A_TIME = 10
const SEED = 535

const whole = startServer('load')

let bare: Running
beforeAll(async () => {
  bare = await startWorkerd(bundleIn(`${SCRATCH}bundle`))
})
afterAll(() => bare.stop())

interface Init {
  readonly method: string
  readonly headers: Record<string, string>
  readonly redirect: 'manual'
  readonly body?: string | Uint8Array<ArrayBuffer>
}

/** What we need of fetch, Node's and the harness's. */
type Send = (
  url: string,
  init: Init,
) => Promise<{
  status: number
  headers: { get(name: string): string | null }
  text(): Promise<string>
}>

async function complaintsAbout(question: Question, origin: string, send: Send): Promise<string[]> {
  const { method, path, headers, body } = question
  const init: Init = { method, headers: { ...headers }, redirect: 'manual' }
  const sent = body instanceof Uint8Array ? new Uint8Array(body) : body
  const response = await send(origin + path, sent === null ? init : { ...init, body: sent })
  const text = await response.text()
  // Assets: the page itself, or a redirect to its address without dots and doubled slashes.
  const isAsset = response.headers.get('Access-Control-Allow-Origin') === null
  if (isAsset && (response.status < 400 || response.status === 405)) return []
  const type = response.headers.get('Content-Type') ?? ''
  return judge(question, { status: response.status, type, text })
}

async function assertAll(
  kind: fc.Arbitrary<Question>,
  count: number,
  origin: string,
  send: Send,
): Promise<void> {
  const batches = fc.array(kind, { minLength: AT_A_TIME, maxLength: AT_A_TIME })
  await fc.assert(
    fc.asyncProperty(batches, async (batch) => {
      const found = await Promise.all(batch.map((each) => complaintsAbout(each, origin, send)))
      expect(found.flat()).toEqual([])
    }),
    { numRuns: count / AT_A_TIME, seed: SEED },
  )
}

test('no request about drawings gets a 5xx, a wrong letter, an undocumented status or a malformed problem', async () => {
  await assertAll(predictions, 3750, bare.url.origin, fetch)
})

test('no request to any path gets a 5xx, an undocumented status or a malformed problem', async () => {
  await assertAll(anywhere, 1250, whole.url().origin, whole.fetch)
})
