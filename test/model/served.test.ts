import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../scripts/project.ts'
import { servedFiles } from '../../scripts/served-files.ts'
import { MODELS } from '../../src/model/models.ts'

// How the worker reads them: test/worker/served.test.ts.
describe('the models as the worker holds them', () => {
  const { file, bytes } = servedFiles(MODELS)
  it('are written from the baked ones, byte for byte', () => {
    expect(readFileSync(`${ROOT}src/model/served.json`, 'utf8')).toBe(`${JSON.stringify(file)}\n`)
    expect(readFileSync(`${ROOT}src/model/served.bin`)).toEqual(Buffer.from(bytes))
  })
})
