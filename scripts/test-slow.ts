import { type Suite, vitest } from './suite.ts'
import { runAll } from './tally.ts'

/** What takes too long for every change: .ci/run runs it after `npm test`. `npm run test:slow -- NAME ...` runs only those. */
const SUITES: Suite[] = [
  // test/slow: tests like the others, only longer.
  vitest('slow'),
]

runAll(SUITES, process.argv.slice(2))
