import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../scripts/project.ts'
import { servedText } from '../../scripts/served-text.ts'
import { DEFAULT_MODEL, MODELS } from '../../src/model/models.ts'
import { DEFAULT_SERVED, SERVED, servedNamed } from '../../src/model/served.ts'

describe('the models as the worker holds them', () => {
  it('are written from the baked ones, byte for byte', () => {
    expect(readFileSync(`${ROOT}src/model/served.json`, 'utf8')).toBe(servedText(MODELS))
  })
  it('are the baked ones without the record of their training', () => {
    expect(SERVED).toEqual(MODELS.map(({ training: _, ...model }) => model))
    expect(DEFAULT_SERVED.name).toBe(DEFAULT_MODEL.name)
    for (const model of SERVED) expect(servedNamed(model.name)).toBe(model)
    expect(servedNamed('__proto__')).toBeUndefined()
  })
})
