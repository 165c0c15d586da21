/** What the deployment may weigh. Its start is measured in test/slow/startup.test.ts. */
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { SCRATCH } from '../../scripts/project.ts'
import { bundleIn } from '../../scripts/workerd.ts'

const KIB = 1024

/**
 * hono/tiny is 5.6 of them (compressed), the weights of three models 2.2, the arithmetic and the contract the rest. Counted as
 * Wrangler's own line counts, which is the larger way: all modules in one stream, where bytes and text share their codes.
 */
const MOST = 14

test(`the worker with all models is at most ${MOST} KiB, compressed`, () => {
  const modules = bundleIn(`${SCRATCH}bundle`)
  expect(Object.keys(modules)).toEqual(['index.js', 'served.bin'])
  const uploaded = Buffer.concat(Object.values(modules).map((content) => Buffer.from(content)))
  expect(gzipSync(uploaded).length / KIB).toBeLessThanOrEqual(MOST)
})
