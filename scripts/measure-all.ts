/** The measures of several model files at once: each in a thread of its own. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { ModelMeasures } from '../src/network/measures.ts'
import { readModel } from './files.ts'
import { measureModel } from './measure.ts'

export const measureAll = (paths: readonly string[]): Promise<ModelMeasures[]> =>
  Promise.all(paths.map(inThread))

function inThread(path: string): Promise<ModelMeasures> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: path })
    thread.once('message', resolve)
    thread.once('error', reject)
  })
}

if (!isMainThread && typeof workerData === 'string') {
  parentPort!.postMessage(measureModel(readModel(workerData), null))
}
