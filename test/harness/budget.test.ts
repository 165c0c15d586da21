/** What the deployment may weigh. Its start is measured in test/slow/startup.test.ts. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { SCRATCH } from '../../scripts/project.ts'

const KIB = 1024

/**
 * Compressed, by part: hono/tiny 5.8, the weights of three models 4.3 (165 float64 each, hardly compressible), how they were trained and
 * their measures 3.0, the arithmetic and the models' door 2.6, the worker's own files 6, all less what they share.
 * The first plan, 14, came from a prototype with one model, one language and no description of its mistakes.
 */
const MOST = 24

test(`the worker with all models is at most ${MOST} KiB, compressed`, () => {
  const bundle = readFileSync(`${SCRATCH}bundle/index.js`)
  expect(gzipSync(bundle).length / KIB).toBeLessThanOrEqual(MOST)
})
