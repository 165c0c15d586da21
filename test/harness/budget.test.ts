/** What the deployment may weigh. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { SCRATCH } from '../../scripts/project.ts'

const KIB = 1024

test('the worker with all models is at most 14 KiB, compressed', () => {
  const bundle = readFileSync(`${SCRATCH}bundle/index.js`)
  expect(gzipSync(bundle).length / KIB).toBeLessThanOrEqual(14)
})
