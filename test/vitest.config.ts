import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { FLAGS, findBrowser } from '../scripts/find-browser.ts'
import { ROOT as root, environment } from '../scripts/project.ts'

// The plugin and wrangler's harness start miniflare in this process and in its children.
Object.assign(process.env, environment())

/** Tests that must pass alike in Node, in workerd and in a browser: the arithmetic gives the same bits in all three. */
const ENGINES = 'test/engines/**/*.test.ts'

/** The folders whose tests need more than Node; every other test is a test of the first project. */
const APART = ['worker', 'harness', 'e2e', 'slow'].map((folder) => `test/${folder}/**`)

/** Nothing here is about speed: a slow or busy machine is no failure. Milliseconds. */
const patience = { testTimeout: 180_000, hookTimeout: 180_000 }

export default defineConfig({
  test: {
    projects: [
      {
        root,
        test: {
          name: 'network',
          root,
          include: ['test/**/*.test.ts'],
          exclude: APART,
          ...patience,
        },
      },
      {
        root,
        // The plugin remarks that vitest finds no node:inspector in workerd: vitest does without it, and our worker needs no Node.
        plugins: [
          cloudflareTest({
            // The sources, so that a failure names their lines; the deployed bundle of them is what the harness runs.
            main: './src/worker/index.ts',
            wrangler: { configPath: './wrangler.toml', environment: 'load' },
          }),
        ],
        test: {
          name: 'worker',
          root,
          include: ['test/worker/**/*.test.ts', ENGINES],
          ...patience,
        },
      },
      {
        root,
        test: {
          name: 'chromium',
          root,
          include: [ENGINES],
          ...patience,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser() ?? 'chromium', args: [...FLAGS] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        root,
        // One server at a time: each file starts its own.
        test: {
          name: 'harness',
          root,
          include: ['test/harness/**/*.test.ts'],
          ...patience,
          fileParallelism: false,
        },
      },
      {
        root,
        test: {
          name: 'slow',
          root,
          include: ['test/slow/**/*.test.ts'],
          testTimeout: 20 * 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
