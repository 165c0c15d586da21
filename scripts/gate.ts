/** The gate: which bars a new model falls short of, and by how much. */
import { passes, type Bar } from '../src/network/bar.ts'
import { barsOf } from '../src/network/bars.ts'
import type { ModelMeasures } from '../src/network/measures.ts'
import type { Job } from './train-options.ts'

/** One line for each bar missed. Bars on what was not counted are left out when `counted` is false. */
export function shortfalls(job: Job, measures: ModelMeasures, counted: boolean): string[] {
  return barsOf(job.training, job.letters, measures)
    .filter((bar) => !passes(bar) && (counted || bar.got !== null))
    .map((bar) => `  ${named(bar.measure, job.labels)}: ${describe(bar)}`)
}

const named = (measure: string, labels: readonly string[]): string =>
  measure.replace(/label (\d)$/, (_, n: string) => labels[Number(n) - 1]!)

function describe({ got, atLeast, atMost }: Bar): string {
  if (got === null) return 'not counted'
  const number = (value: number) => String(Number(value.toPrecision(6)))
  if (atLeast !== undefined && got < atLeast) {
    return `expected at least ${atLeast}, got ${number(got)}: ${number(atLeast - got)} short`
  }
  return `expected at most ${atMost}, got ${number(got)}: ${number(got - (atMost ?? 0))} over`
}
