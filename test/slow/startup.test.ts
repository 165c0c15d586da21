/**
 * What our worker adds to a start. Here and not among the quick tests, because it asserts on time: a difference between two starts that
 * ran one after the other, many times, in turns.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { EMPTY } from '../../scripts/bench-workers.ts'
import { SCRATCH } from '../../scripts/project.ts'
import { startWorkerd } from '../../scripts/workerd.ts'

const PAIRS = 25
const MOST_MILLISECONDS = 5

/** From nothing to the first answer. */
async function startOf(source: string): Promise<number> {
  const started = performance.now()
  const server = await startWorkerd(source)
  try {
    const response = await fetch(new URL('/predict?code=64nu31', server.url))
    await response.arrayBuffer()
    expect(response.status).toBe(200)
    return performance.now() - started
  } finally {
    server.stop()
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

test('the first answer comes at most 5 ms later than that of an empty worker', async () => {
  const bundle = readFileSync(`${SCRATCH}bundle/index.js`, 'utf8')
  for (const source of [EMPTY, bundle]) await startOf(source) // the files are read once
  const differences: number[] = []
  for (let pair = 0; pair < PAIRS; pair++) {
    const empty = await startOf(EMPTY)
    differences.push((await startOf(bundle)) - empty)
  }
  console.log(
    `Start-up over an empty worker: ${median(differences).toFixed(1)} ms (median of ${PAIRS} pairs)`,
  )
  expect(median(differences)).toBeLessThanOrEqual(MOST_MILLISECONDS)
})
