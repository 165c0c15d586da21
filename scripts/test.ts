import { SCRATCH } from './project.ts'
import { type Suite, vitest } from './suite.ts'
import { runAll } from './tally.ts'

/** Everything that must pass before a change goes in, the quickest first. `npm test -- NAME ...` runs only those. */
const SUITES: Suite[] = [
  { name: 'format', command: 'npm run --silent check:format' },
  { name: 'types', command: 'npm run --silent cf-types && npm run --silent check:types' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'build', command: 'npm run --silent bundle' },
  vitest('network'),
  vitest('worker'),
  vitest('harness'),
  { name: 'browser', command: 'npm run --silent browser' },
  vitest('chromium'),
  {
    name: 'e2e',
    command: 'npm run --silent test:e2e',
    report: `${SCRATCH}test/e2e.json`,
  },
]

await runAll(SUITES, process.argv.slice(2))
