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
    ['none but 0', 0, 0, 1, 1],
    ['thousandths of 16 bits', 32.767, -32.768, 2, 1e3],
    ['one thousandth more than 16 bits hold', 32.768, 0.001, 3, 1e3],
    ['one thousandth less than 16 bits hold', 0.001, -32.769, 3, 1e3],
    ['thousandths that division gives, and multiplication by 0.001 would not', 0.009, 8.21, 2, 1e3],
    ['twelve decimals', 17.715495915021, -0.000000000001, 6, 1e12],
    ['large ones of twelve decimals', 2251.799813685247, -2251.799813685247, 7, 1e12],
    ['whole numbers', -129, 1, 2, 1],
  ])('%s', (_, first, second, size, unit) => {
    const model = modelWith(first, second)
    const { file, bytes } = servedFiles([model])
    expect(file.models).toMatchObject([{ at: 0, size, unit }])
    expect(bytes.byteLength).toBe(4 * Math.ceil((165 * size) / 4))
    expect(servedFrom(bytes, file)).toEqual([withoutTraining(model)])
  })
  it('of several models lie one after another', () => {
    const models = [modelWith(0.001, 1), modelWith(1e-12, 1), modelWith(0.25, 1)]
    const { file, bytes } = servedFiles(models)
    expect(file.models.map(({ at }) => at)).toEqual([0, 330, 330 + 990])
    expect(servedFrom(bytes, file)).toEqual(models.map(withoutTraining))
  })
  it.each([1 / 3, 0.1 + 0.2, 1e300])(
    'of more than 12 decimals or digits are refused: %d',
    (weight) => {
      expect(() => servedFiles([modelWith(weight, 1)])).toThrow(
        `${DEFAULT_MODEL.name}: expected weights of at most 12 decimals`,
      )
    },
  )
  it('of which one bit is another are refused', () => {
    const { file, bytes } = servedFiles(MODELS)
    for (const place of [0, bytes.byteLength >> 1, bytes.byteLength - 1]) {
      const damaged = bytes.slice()
      new Uint8Array(damaged)[place]! ^= 1
      expect(() => servedFrom(damaged, file)).toThrow('served.bin: damaged')
    }
  })
})
