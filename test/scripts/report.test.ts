import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readReport } from '../../scripts/report.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A report of that text, as a runner would leave it. */
function reportOf(text: string): string {
  const path = join(folder, 'report.json')
  writeFileSync(path, text)
  return path
}

const vitest = (numbers: object, ...testResults: object[]) =>
  reportOf(
    JSON.stringify({
      numPassedTests: 0,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      ...numbers,
      testResults,
    }),
  )

test("vitest's passed, failed, skipped and planned tests are counted", () => {
  const file = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }
  const path = vitest(
    { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3 },
    file,
  )
  expect(readReport(path)).toEqual({ passed: 5, failed: 2, skipped: 4 })
})

test('a test file that breaks at its imports counts as one failure', () => {
  const path = vitest({ numPassedTests: 5 }, { status: 'failed', assertionResults: [] })
  expect(readReport(path)).toEqual({ passed: 5, failed: 1, skipped: 0 })
})

test('a hook that breaks counts as one failure, though vitest calls its tests skipped', () => {
  const skipped = { status: 'skipped' }
  const path = vitest(
    { numPendingTests: 2 },
    { status: 'failed', assertionResults: [skipped, skipped] },
  )
  expect(readReport(path)).toEqual({ passed: 0, failed: 1, skipped: 2 })
})

test('of Playwright, a test that passed only when tried again has failed, and so has a broken file', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 3 }
  const path = reportOf(JSON.stringify({ stats, errors: [{ message: 'Cannot find module' }] }))
  expect(readReport(path)).toEqual({ passed: 7, failed: 4, skipped: 3 })
})

test.each(['', '{', 'null', '[]', '{"stats": {}, "errors": []}', '{"numPassedTests": "5"}'])(
  'what is no report is an error, not a count of zero: %j',
  (text) => {
    expect(() => readReport(reportOf(text))).toThrow()
  },
)

test('no report at all is an error', () => {
  expect(() => readReport(join(folder, 'nowhere.json'))).toThrow('ENOENT')
})
