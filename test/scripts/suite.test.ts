import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { judge, run } from '../../scripts/suite.ts'
import { closingLine, sum } from '../../scripts/tally.ts'

const folder = mkdtempSync(join(tmpdir(), 'suite-'))
afterAll(() => rmSync(folder, { recursive: true }))

// What a run says belongs to its own terminal, not among these tests' lines.
beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

test('a tool counts as one test, passed or failed by its exit code', async () => {
  expect(await run({ name: 'tool', command: 'exit 0' })).toMatchObject({ passed: 1, failed: 0 })
  expect(await run({ name: 'tool', command: 'exit 3' })).toMatchObject({ passed: 0, failed: 1 })
})

test('a tool that does not exist has failed', async () => {
  expect(await run({ name: 'tool', command: 'no-such-tool-anywhere' })).toMatchObject({ failed: 1 })
})

test('a tool that hangs is ended, with all that it started, and has failed', async () => {
  const ended = join(folder, 'ended')
  const command = `(trap 'touch "${ended}"; exit' TERM; for n in $(seq 99); do sleep 0.1; done) & wait`
  const outcome = await run({ name: 'tool', command, minutes: 1 / 120 })
  expect(outcome).toMatchObject({ passed: 0, failed: 1 })
  await vi.waitFor(() => expect(existsSync(ended)).toBe(true))
})

test("a runner that crashes does not pass with yesterday's report", async () => {
  const report = join(folder, 'report.json')
  writeFileSync(
    report,
    '{"stats": {"expected": 9, "unexpected": 0, "flaky": 0, "skipped": 0}, "errors": []}',
  )
  expect(await run({ name: 'runner', command: 'exit 0', report })).toMatchObject({
    passed: 0,
    failed: 1,
  })
})

test('a suite that ran no test has failed, whatever its exit code', () => {
  expect(judge(0, { passed: 0, failed: 0, skipped: 8 })).toMatchObject({
    failed: 1,
    trouble: 'ran no test',
  })
})

test('a suite without a failed test that leaves with an error has failed', () => {
  expect(judge(1, { passed: 5, failed: 0, skipped: 0 })).toMatchObject({ passed: 5, failed: 1 })
})

test('a suite that was killed has failed', () => {
  expect(judge(null, { passed: 5, failed: 0, skipped: 0 })).toMatchObject({ failed: 1 })
})

test('the closing line sums all suites and names skipped tests only where there are any', () => {
  const one = { passed: 5, failed: 0, skipped: 0 }
  const other = { passed: 7, failed: 2, skipped: 1 }
  expect(closingLine(sum([one, one]))).toBe('10 passed, 0 failed')
  expect(closingLine(sum([one, other]))).toBe('12 passed, 2 failed, 1 skipped')
})
