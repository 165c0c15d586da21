import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { ROOT, SCRATCH, environment } from './project.ts'
import { type Count, readReport } from './report.ts'

/** Something that is run and passes or fails: a tool by its exit code, a test runner by the report that it writes. */
export interface Suite {
  name: string
  /** For the shell; the project's binaries are found by their names. */
  command: string
  /** Where the runner writes its report. Without one the suite counts as one test. */
  report?: string
  /** After so many minutes it is ended and has failed; MINUTES unless it says otherwise. */
  minutes?: number
}

/** Far more than any suite takes on two slow cores; less than a hanging one may cost. */
const MINUTES = 20

export interface Outcome extends Count {
  name: string
  seconds: number
  /** What went wrong apart from failed tests. */
  trouble: string | null
}

/** A project of test/vitest.config.ts. */
export function vitest(project: string): Suite {
  const report = `${SCRATCH}test/${project}.json`
  const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`
  const command = `vitest run --config test/vitest.config.ts --project ${project} ${reporters}`
  return { name: project, command, report }
}

/** What the exit code and the report say together. A suite that ran no test has failed; so has one that says it passed and left with an error. */
export function judge(
  status: number | null,
  count: Count | null,
): Omit<Outcome, 'name' | 'seconds'> {
  if (count === null) {
    return { passed: 0, failed: 1, skipped: 0, trouble: `no report, exit code ${status}` }
  }
  if (count.passed + count.failed === 0) return { ...count, failed: 1, trouble: 'ran no test' }
  if (count.failed === 0 && status !== 0) {
    return { ...count, failed: 1, trouble: `no test failed, but exit code ${status}` }
  }
  return { ...count, trouble: null }
}

function countOf(suite: Suite, status: number | null): Count | null {
  if (suite.report === undefined) {
    return status === 0
      ? { passed: 1, failed: 0, skipped: 0 }
      : { passed: 0, failed: 1, skipped: 0 }
  }
  try {
    return readReport(suite.report)
  } catch (error) {
    console.error(`${suite.name}: ${String(error)}`)
    return null
  }
}

/** Ends a shell and all that it started: on POSIX they are a process group of their own. */
function end(shell: ChildProcess): void {
  if (shell.pid === undefined || shell.exitCode !== null) return
  if (process.platform === 'win32') shell.kill()
  else process.kill(-shell.pid, 'SIGTERM')
}

/** Runs a command in the open; its exit code, or null when it was ended, by us after so many minutes or by somebody else. */
async function exitCode(command: string, minutes: number): Promise<number | null> {
  const shell = spawn(command, {
    cwd: ROOT,
    env: environment(),
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
  })
  const interrupted = () => {
    end(shell)
    process.exit(130)
  }
  const timer = setTimeout(() => end(shell), minutes * 60_000)
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  try {
    await once(shell, 'exit')
    return shell.exitCode
  } finally {
    clearTimeout(timer)
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
  }
}

/** Runs a suite and counts. An old report is removed first, so that a crash cannot pass with yesterday's numbers. */
export async function run(suite: Suite): Promise<Outcome> {
  console.log(`\n=== ${suite.name}: ${suite.command}`)
  if (suite.report !== undefined) rmSync(suite.report, { force: true })
  const start = performance.now()
  const status = await exitCode(suite.command, suite.minutes ?? MINUTES)
  const seconds = (performance.now() - start) / 1000
  return { name: suite.name, seconds, ...judge(status, countOf(suite, status)) }
}
