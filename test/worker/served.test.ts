/** The models as the worker holds them, in workerd: Node cannot import their bytes. That both files are up to date is checked in test/model. */
import { describe, expect, it } from 'vitest'
import { servedFiles } from '../../scripts/served-files.ts'
import type { Model } from '../../src/model/check.ts'
import { DEFAULT_MODEL, MODELS } from '../../src/model/models.ts'
import { DEFAULT_SERVED, SERVED, servedFrom, servedNamed } from '../../src/model/served.ts'
import { weightsVersion, zeroWeights, type Weights } from '../../src/network/weights.ts'

const withoutTraining = ({ training: _, ...model }: Model) => model

describe('the models as the worker holds them', () => {
  it('are the baked ones without the record of their training', () => {
    expect(SERVED).toEqual(MODELS.map(withoutTraining))
    expect(DEFAULT_SERVED.name).toBe(DEFAULT_MODEL.name)
    for (const model of SERVED) expect(servedNamed(model.name)).toBe(model)
    expect(servedNamed('__proto__')).toBeUndefined()
  })
})

/** The default model with other weights: all 0 but the first two. */
function modelWith(first: number, second: number): Model {
  const weights: Weights = zeroWeights()
  weights.w1[0] = first
  weights.w1[1] = second
  return { ...DEFAULT_MODEL, weights, version: weightsVersion(weights) }
}

describe('weights in bytes', () => {
  it.each([
    ['thousandths of 16 bits', 32.767, -32.768, true],
    [
      'thousandths that division by 1000 gives, and multiplication by 0.001 would not',
      0.009,
      8.21,
      true,
    ],
    ['one thousandth more than 16 bits hold', 32.768, 0, false],
    ['one thousandth less than 16 bits hold', 0, -32.769, false],
    ['the neighbour of a thousandth', 1.234, 0.1 + 0.2, false],
    ['far more than 16 bits hold', 1e300, 65.536, false],
  ])('%s', (_, first, second, thousandths) => {
    const model = modelWith(first, second)
    const { files, bytes } = servedFiles([model])
    expect(files).toMatchObject([{ at: 0, thousandths }])
    expect(servedFrom(bytes, files)).toEqual([withoutTraining(model)])
  })
  it('of both forms lie in any order', () => {
    const models = [
      modelWith(0.001, 1),
      modelWith(1 / 3, 1),
      modelWith(0.002, 1),
      modelWith(1 / 7, 1),
    ]
    const { files, bytes } = servedFiles(models)
    expect(files.map(({ at }) => at)).toEqual([0, 336, 1656, 1992])
    expect(bytes.byteLength).toBe(3312)
    expect(servedFrom(bytes, files)).toEqual(models.map(withoutTraining))
  })
  it('of which one bit is another are refused', () => {
    const { files, bytes } = servedFiles(MODELS)
    const damaged = new Uint8Array(bytes)
    damaged[damaged.length - 8]! ^= 1
    const { name, version } = files.at(-1)!
    expect(() => servedFrom(bytes, files)).toThrow(`${name}: not version ${version}`)
  })
})
