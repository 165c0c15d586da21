/** The bundle that a deployment would upload, under workerd on loopback, for the tests of one file. */
import { afterAll, beforeAll } from 'vitest'
import { createTestHarness } from 'wrangler'

/** `load`: the same worker with a rate limit that no test reaches. */
export function startServer(environment?: 'load') {
  const server = createTestHarness({
    workers: [
      environment === 'load'
        ? {
            configPath: './wrangler.toml',
            env: 'load',
            prebuiltWorkerDir: './.wrangler/bundle-load',
          }
        : { configPath: './wrangler.toml', prebuiltWorkerDir: './.wrangler/bundle' },
    ],
  })
  let url = new URL('http://localhost')
  beforeAll(async () => {
    ;({ url } = await server.listen())
  })
  afterAll(() => server.close())
  return {
    fetch: server.fetch,
    /** Where it listens. */
    url: () => url,
  }
}
