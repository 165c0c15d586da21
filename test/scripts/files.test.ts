import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readModel, writeWhole } from '../../scripts/files.ts'
import { modelText } from '../../scripts/model-text.ts'
import { UsageError } from '../../scripts/options.ts'
import { figure7 } from '../../src/network/figure7.ts'
import { LABELS, LETTERS } from '../../src/network/letters.ts'
import { weightsVersion } from '../../src/network/weights.ts'

const folder = mkdtempSync(join(tmpdir(), '30-5-3-files-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
const read = (name: string) => readFileSync(at(name), 'utf8')

describe('files are written whole or not at all', () => {
  it('all of them, over what stood there', () => {
    writeFileSync(at('a'), 'old')
    writeWhole(
      new Map([
        [at('a'), 'new'],
        [at('b'), 'second'],
      ]),
    )
    expect([read('a'), read('b')]).toEqual(['new', 'second'])
  })
  it('none of them when one cannot be written, and nothing is left over', () => {
    writeFileSync(at('a'), 'old')
    const before = readdirSync(folder)
    const texts = new Map([
      [at('a'), 'new'],
      [at('none/b'), 'second'],
    ])
    expect(() => writeWhole(texts)).toThrow(UsageError)
    expect(() => writeWhole(texts)).toThrow('cannot be written: ENOENT')
    expect(read('a')).toBe('old')
    expect(readdirSync(folder)).toEqual(before)
  })
})

describe('a model from a file', () => {
  const write = (weight: number) => {
    const weights = figure7()
    weights.w1[0] = weight
    const version = weightsVersion(weights)
    const model = { name: 'x', version, labels: LABELS, letters: LETTERS, weights, training: {} }
    writeFileSync(at('model.json'), modelText(model))
  }
  it('comes back to the last bit', () => {
    write(0.1 + 0.2)
    expect(readModel(at('model.json')).weights.w1[0]).toBe(0.1 + 0.2)
  })
  it('has no weight so large that a sum of them could overflow', () => {
    write(-1_000_001)
    expect(() => readModel(at('model.json'))).toThrow(
      'model.json: expected weights from -1000000 to 1000000, got -1000001',
    )
  })
})
