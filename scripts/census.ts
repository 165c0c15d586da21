/** The census on all cores: worker threads that each take the next few slices until none is left. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { addCensus, newCensus, type Census } from '../src/network/census-counts.ts'
import { SLICES } from '../src/network/census.ts'
import type { CensusTask } from './census-worker.ts'
import type { Progress } from './terminal.ts'

/** So many slices are asked for at a time: some 0.1 s of work. */
const PORTION = 4

export async function runCensus(task: CensusTask, progress: Progress): Promise<Census> {
  let total = newCensus()
  let next = 0
  let done = 0
  const runThread = (): Promise<void> => {
    const thread = new Worker(new URL('census-worker.ts', import.meta.url), { workerData: task })
    return new Promise<void>((resolve, reject) => {
      const ask = () => {
        const slices = Array.from({ length: Math.min(PORTION, SLICES - next) }, () => next++)
        if (slices.length === 0) resolve()
        else thread.postMessage(slices)
      }
      thread.on('message', (part: Census) => {
        total = addCensus(total, part)
        done = Math.min(SLICES, done + PORTION)
        progress.update(done)
        ask()
      })
      thread.on('error', reject)
      ask()
    }).finally(() => thread.terminate())
  }
  await Promise.all(Array.from({ length: availableParallelism() }, runThread))
  progress.stop()
  return total
}
