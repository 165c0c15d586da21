import { type Suite, vitest } from './suite.ts'
import { runAll } from './tally.ts'

/** What takes too long for every change: .ci/run runs it after `npm test`. `npm run test:slow -- NAME ...` runs only those. */
const SUITES: Suite[] = [
  // test/slow: tests like the others, only longer.
  vitest('slow'),
  // The oracles that the quick tests compare with, made again by other means: decimal arithmetic, and NumPy.
  {
    name: 'decimal',
    command: 'python3 test/golden/elementary.py | cmp - test/golden/elementary.json',
  },
  { name: 'numpy', command: 'python3 test/golden/tutorial_runs.py' },
  // That the benchmarks run to their end; what they say is for people to read.
  { name: 'bench', command: 'npm run --silent bench' },
  { name: 'bench:http', command: 'npm run --silent bench:http -- --rounds 3 --seconds 1' },
]

await runAll(SUITES, process.argv.slice(2))
