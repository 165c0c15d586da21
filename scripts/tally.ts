import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { type Count } from './report.ts'
import { type Outcome, type Suite, run } from './suite.ts'

/**
 * Sums suites. Alone, a run ends with the plain line of the sum. When the environment's TALLY names a file, the run adds its sum to that
 * file instead, and who started it says the sum of all with `node scripts/tally.ts FILE`: so .ci/run prints one such line, at its end.
 */

export function sum(counts: readonly Count[]): Count {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { passed, failed, skipped } of counts) {
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  return total
}

/** The closing line: `12 passed, 0 failed`, with the skipped ones only where there are any. */
export function closingLine({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function row({ name, passed, failed, skipped, seconds, trouble }: Outcome): string {
  const verdict = failed === 0 ? 'ok' : 'FAILED'
  const counts = [passed, failed, skipped].map((count) => String(count).padStart(7)).join(' ')
  const why = trouble === null ? '' : `  ${trouble}`
  return `${name.padEnd(12)} ${verdict.padEnd(6)} ${counts} ${seconds.toFixed(1).padStart(7)} s${why}`
}

/** Runs the suites whose names are given (all when none is), says each one's outcome, then the sum. Sets the exit code. */
export async function runAll(suites: readonly Suite[], names: readonly string[]): Promise<void> {
  const known = suites.map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    console.error(`expected some of ${known.join(', ')}; got ${unknown.join(', ')}`)
    process.exitCode = 2
    return
  }
  const outcomes: Outcome[] = []
  for (const suite of suites) {
    if (names.length === 0 || names.includes(suite.name)) outcomes.push(await run(suite))
  }
  const total = sum(outcomes)
  console.log(`\n${'suite'.padEnd(12)} ${' '.repeat(6)}  passed  failed skipped    time`)
  for (const outcome of outcomes) console.log(row(outcome))
  process.exitCode = total.failed === 0 ? 0 : 1
  const file = process.env.TALLY
  if (file === undefined || file === '') console.log(`\n${closingLine(total)}`)
  else appendFileSync(file, `${total.passed} ${total.failed} ${total.skipped}\n`)
}

/** The sum of the runs that added to a file, a line each: passed, failed, skipped. */
function readTally(file: string): Count {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  return sum(
    lines.map((line) => {
      const [passed = NaN, failed = NaN, skipped = NaN] = line.split(' ').map(Number)
      return { passed, failed, skipped }
    }),
  )
}

if (import.meta.main) {
  const total = readTally(process.argv[2] ?? '')
  console.log(closingLine(total))
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
}
