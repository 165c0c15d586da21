/** Starts a job where it belongs: small ones in the page at once, long ones in the lab's worker. */
import workerUrl from './worker.ts?worker&url'
import type { Course } from './course.ts'
import { isLast, perform, UPDATES_IN_PAGE, updatesOf, type Job, type Report } from './jobs.ts'

/** The part of the Trusted Types API that is used (W3C Trusted Types, section 2.3); not in every browser yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string }
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

/** The page's policy allows script addresses from `lab-worker` alone, and that allows the address of our worker alone. */
const policy = window.trustedTypes?.createPolicy('lab-worker', {
  createScriptURL(url) {
    if (url !== workerUrl) throw new TypeError(`expected ${workerUrl}, got ${url}`)
    return url
  },
})

export interface Listener {
  readonly report: (report: Report) => void
  /** '' when the worker could not even be loaded. */
  readonly failed: (detail: string) => void
}

/** Returns a function that cancels what is still under way. Small jobs have reported everything when this returns. */
export function startJob(job: Job, course: Course, { report, failed }: Listener): () => void {
  if (updatesOf(job, course) <= UPDATES_IN_PAGE) {
    for (const part of perform(job)) report(part)
    return () => {}
  }
  const worker = new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
    if (isLast(data)) worker.terminate()
    report(data)
  })
  // A worker that cannot be fetched has no message.
  worker.addEventListener('error', (event) => failed('message' in event ? event.message : ''))
  worker.postMessage(job)
  return () => worker.terminate()
}
