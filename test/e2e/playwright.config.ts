import { createServer } from 'node:net'
import { defineConfig } from '@playwright/test'
import { FLAGS, findBrowser } from '../../scripts/find-browser.ts'
import { ROOT, SCRATCH, environment } from '../../scripts/project.ts'

/** A port that nobody listens on: the system chooses it. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, 'localhost', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

const executablePath = findBrowser()
if (executablePath === null) {
  throw new Error('expected Chrome or Chromium, found none: `npm run browser` installs one')
}

// Playwright reads this file in each of its processes; all must name the port that the first one chose.
const port = (process.env.E2E_PORT ??= String(await freePort()))
const origin = `http://localhost:${port}`

export default defineConfig({
  testDir: '.',
  outputDir: `${SCRATCH}test/e2e`,
  // Two cores, and the server wants a share of them.
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  // Nothing here is about speed: a slow or busy machine is no failure.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: `${SCRATCH}test/e2e.json` }]],
  use: {
    baseURL: origin,
    browserName: 'chromium',
    launchOptions: { executablePath, args: [...FLAGS] },
    locale: 'en-US',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  webServer: {
    // Without a shell between Playwright and the server, it ends with Playwright, however that ends.
    command: `${process.platform === 'win32' ? '' : 'exec '}node scripts/start.ts --port ${port} --env load`,
    cwd: ROOT,
    env: Object.fromEntries(
      Object.entries(environment()).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    ),
    url: `${origin}/healthz`,
    reuseExistingServer: false,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})
