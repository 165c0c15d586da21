/** 5,000 generated requests inside workerd, judged by the published schemas: what they accept must be answered with 200, what they
 * refuse must be refused; test/harness/fuzz.test.ts sends as many over a socket. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ask, hear } from './ask.ts'
import { judge } from './judge.ts'
import { questions } from './questions.ts'

const RUNS = 5000
const SEED = 3053

test('no generated request gets a 5xx, a wrong letter, an undocumented status or a malformed problem', async () => {
  const seen = new Set<number>()
  await fc.assert(
    fc.asyncProperty(questions, async (question) => {
      const { method, path, headers, body } = question
      const heard = await hear(await ask(path, { method, headers, body }))
      expect(judge(question, heard)).toEqual([])
      seen.add(heard.status)
    }),
    { numRuns: RUNS, seed: SEED },
  )
  // The requests are of every kind: no status of the contract is missing but those of limits and faults of ours.
  expect([...seen].sort()).toEqual([200, 204, 304, 400, 404, 405, 413, 415, 422])
})
