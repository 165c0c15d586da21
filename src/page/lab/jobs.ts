/** What can be asked of the lab's worker and what it answers. Pure: the same code runs in the page when the work is small. */
import type { Drawings } from '../../network/drawings.ts'
import { courseOf, type Course } from './course.ts'
import { record, type Recording } from './history.ts'
import { seedReport, type SeedResult } from './seeds.ts'
import type { Settings } from './settings.ts'

export interface RunJob {
  readonly kind: 'run'
  readonly settings: Settings
  readonly drawings: Drawings
}

/** The same run from `count` random starts, seeds first, first + 1, ... */
export interface SeedsJob {
  readonly kind: 'seeds'
  readonly settings: Settings
  readonly drawings: Drawings
  readonly first: number
  readonly count: number
}

export type Job = RunJob | SeedsJob

export type Report =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'recorded'; readonly recording: Recording }
  | {
      readonly kind: 'seed'
      readonly result: SeedResult
      readonly done: number
      readonly total: number
    }

/** Whether a job has nothing more to say. */
export const isLast = (report: Report): boolean =>
  report.kind === 'recorded' || (report.kind === 'seed' && report.done === report.total)

/**
 * Work beyond this many updates goes to the worker. 10,000 updates with their history take 10 to 15 ms on the machine where
 * they were measured, so some 50 ms on a phone of a quarter of its speed.
 */
export const UPDATES_IN_PAGE = 10_000

export const updatesOf = (job: Job, course: Course): number =>
  course.updates * course.settings.epochs * (job.kind === 'seeds' ? job.count : 1)

/** How many reports of progress a run makes at most. */
const REPORTS = 100

/** Does a job piece by piece. Throws RangeError for settings or drawings that make no course. */
export function* perform(job: Job): Generator<Report, void> {
  if (job.kind === 'seeds') yield* performSeeds(job)
  else yield* performRun(job)
}

function* performRun({ settings, drawings }: RunJob): Generator<Report, void> {
  const total = settings.epochs
  const every = Math.ceil(total / REPORTS)
  const steps = record(courseOf(settings, drawings))
  for (;;) {
    const step = steps.next()
    if (step.done) {
      const { weights, figures } = step.value
      yield { kind: 'recorded', recording: { weights, figures } }
      return
    }
    if (step.value % every === 0) yield { kind: 'progress', done: step.value, total }
  }
}

function* performSeeds({ settings, drawings, first, count }: SeedsJob): Generator<Report, void> {
  for (let n = 0; n < count; n++) {
    const result = seedReport({ ...settings, start: 'random', seed: first + n }, drawings)
    yield { kind: 'seed', result, done: n + 1, total: count }
  }
}
