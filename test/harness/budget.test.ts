/** What the deployment may weigh. Its start is measured in test/slow/startup.test.ts. */
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { SCRATCH } from '../../scripts/project.ts'
import { bundleIn } from '../../scripts/workerd.ts'

const KIB = 1024

/**
 * Compressed, part by part: hono/tiny 5.7, the weights of three models 2.9 (165 float64 are hardly compressible), so 8.6 before a line of ours.
 * The rest is the arithmetic and the contract. Each module by itself: Wrangler's own line tells 0.7 more, for it compresses both as
 * one stream, in which bytes and text share their codes.
 */
const MOST = 14

test(`the worker with all models is at most ${MOST} KiB, each of its modules compressed`, () => {
  const modules = bundleIn(`${SCRATCH}bundle`)
  expect(Object.keys(modules)).toEqual(['index.js', 'served.bin'])
  const sizes = Object.values(modules).map((content) => gzipSync(content).length)
  expect(sizes.reduce((sum, size) => sum + size) / KIB).toBeLessThanOrEqual(MOST)
})
