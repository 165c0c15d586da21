/** A thread of the census: counts the slices that it is told to, and answers with their counts. */
import { parentPort, workerData } from 'node:worker_threads'
import { newCensus, type Census } from '../src/network/census-counts.ts'
import { censusOf } from '../src/network/census.ts'
import type { Image } from '../src/network/image.ts'
import type { Weights } from '../src/network/weights.ts'

export interface CensusTask {
  readonly weights: Weights
  readonly letters: readonly Image[]
}

// From census.ts, never from outside.
const { weights, letters } = workerData as CensusTask
const count = censusOf(weights, letters)

parentPort!.on('message', (slices: readonly number[]) => {
  const census: Census = newCensus()
  for (const slice of slices) count(slice, census)
  parentPort!.postMessage(census)
})
