import { readFileSync } from 'node:fs'

/** How many tests of a suite ended how. */
export interface Count {
  passed: number
  failed: number
  skipped: number
}

/** The value under a key of something that was read from outside. */
function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/** A count under a key: a report that does not have it is not the report that we think it is. */
function countAt(value: unknown, key: string): number {
  const count = at(value, key)
  if (typeof count !== 'number')
    throw new RangeError(`${key}: expected a number, got ${String(count)}`)
  return count
}

function listAt(value: unknown, key: string): unknown[] {
  const list = at(value, key)
  if (!Array.isArray(list)) throw new RangeError(`${key}: expected a list, got ${String(list)}`)
  return list
}

/** A test file that broke outside its tests, at an import or in a hook: vitest counts none of its tests as failed. */
function brokeOutsideTests(file: unknown): boolean {
  return (
    at(file, 'status') === 'failed' &&
    !listAt(file, 'assertionResults').some((test) => at(test, 'status') === 'failed')
  )
}

/** Counts of the file that `vitest --reporter=json` writes. */
function countVitest(report: unknown): Count {
  const broken = listAt(report, 'testResults').filter(brokeOutsideTests).length
  return {
    passed: countAt(report, 'numPassedTests'),
    failed: countAt(report, 'numFailedTests') + broken,
    skipped: countAt(report, 'numPendingTests') + countAt(report, 'numTodoTests'),
  }
}

/** Counts of the file that Playwright's JSON reporter writes. A test that passed only when tried again has failed. */
function countPlaywright(report: unknown): Count {
  const stats = at(report, 'stats')
  return {
    passed: countAt(stats, 'expected'),
    failed:
      countAt(stats, 'unexpected') + countAt(stats, 'flaky') + listAt(report, 'errors').length,
    skipped: countAt(stats, 'skipped'),
  }
}

/** Reads the report of either runner. Throws when there is no such file, or when it is not a report. */
export function readReport(path: string): Count {
  const report: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return at(report, 'stats') === undefined ? countVitest(report) : countPlaywright(report)
}
