/** 5,000 generated requests inside workerd; test/harness/fuzz.test.ts sends as many over a socket. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ask, hear } from './ask.ts'
import { judge } from './judge.ts'
import { questions } from './questions.ts'

const RUNS = 5000
const SEED = 3053

test('no generated request gets a 5xx, a wrong letter, an undocumented status or a malformed problem', async () => {
  await fc.assert(
    fc.asyncProperty(questions, async (question) => {
      const { method, path, headers, body } = question
      const heard = await hear(await ask(path, { method, headers, body }))
      expect(judge(question, heard)).toEqual([])
    }),
    { numRuns: RUNS, seed: SEED },
  )
})
