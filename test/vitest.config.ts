import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { ROOT as root, environment } from '../scripts/project.ts'

// The plugin and wrangler's harness start miniflare in this process and in its children.
Object.assign(process.env, environment())

/** Tests of pure modules and of the command lines. */
const PURE = ['network', 'model', 'page', 'scripts'].map((part) => `test/${part}/**/*.test.ts`)

/** Tests that must pass alike in Node and in workerd: the arithmetic gives the same bits in both. */
const ENGINES = 'test/engines/**/*.test.ts'

export default defineConfig({
  test: {
    projects: [
      { root, test: { name: 'network', root, include: [...PURE, ENGINES] } },
      {
        root,
        plugins: [
          cloudflareTest({ wrangler: { configPath: './wrangler.toml', environment: 'load' } }),
        ],
        test: { name: 'worker', root, include: ['test/worker/**/*.test.ts', ENGINES] },
      },
      {
        root,
        // One server at a time: a file starts its own.
        test: {
          name: 'harness',
          root,
          include: ['test/harness/**/*.test.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
})
