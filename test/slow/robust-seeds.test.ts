import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { ROOT } from '../../scripts/project.ts'
import type { Measures } from '../../src/network/measures.ts'

interface Trained {
  readonly seed: number
  readonly measures: Measures
}

/** Trains the recipe robust with each of the seeds and measures it; in a thread of its own. */
const THREAD = `
  const { parentPort, workerData } = await import('node:worker_threads')
  const [recipes, letters, measures] = await Promise.all(
    ['recipes', 'letters', 'measures'].map((name) =>
      import(workerData.root + 'src/network/' + name + '.ts'),
    ),
  )
  for (const seed of workerData.seeds) {
    const weights = recipes.trained({ ...recipes.ROBUST, seed }, letters.LETTERS)
    parentPort.postMessage({ seed, measures: measures.measure(weights, letters.LETTERS) })
  }
`

function inThread(seeds: readonly number[]): Promise<Trained[]> {
  const all: Trained[] = []
  const source = new URL(`data:text/javascript,${encodeURIComponent(THREAD)}`)
  const thread = new Worker(source, { workerData: { root: `file://${ROOT}`, seeds } })
  return new Promise((resolve, reject) => {
    thread.on('message', (trained: Trained) => all.push(trained))
    thread.on('error', reject)
    thread.on('exit', () => resolve(all))
  })
}

// Apart from the selected seed 268 and from those of the golden runs.
const SEEDS = Array.from({ length: 200 }, (_, n) => 1000 + n)

test(
  '200 other seeds of the recipe robust reach the bars of any seed',
  { timeout: 1_800_000 },
  async () => {
    const threads = availableParallelism()
    const shares = Array.from({ length: threads }, (_, k) =>
      SEEDS.filter((_, n) => n % threads === k),
    )
    const all = (await Promise.all(shares.map(inThread))).flat()
    expect(all).toHaveLength(SEEDS.length)
    const below = all.filter(
      ({ measures: { radius, acceptedWithin2, agreement } }) =>
        Math.min(...radius) < 2 ||
        acceptedWithin2['0.5'] < 1 ||
        agreement[4]! < 0.9999 ||
        agreement[5]! < 0.998,
    )
    expect(below).toEqual([])
  },
)
