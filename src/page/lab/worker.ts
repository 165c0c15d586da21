/** The Web Worker of the lab: does one job and reports. To cancel, the page ends the worker. */
import { perform, type Job, type Report } from './jobs.ts'

const buffersOf = (report: Report): Transferable[] =>
  report.kind === 'recorded'
    ? [report.recording.weights.buffer, report.recording.figures.buffer]
    : []

addEventListener('message', ({ data: job }: MessageEvent<Job>) => {
  for (const report of perform(job)) postMessage(report, { transfer: buffersOf(report) })
})
