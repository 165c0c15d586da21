import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_MODEL, MODELS } from '../../src/model/models.ts'
import { forward, newLayers } from '../../src/network/forward.ts'
import { BLANK, FULL } from '../../src/network/image.ts'
import { predict } from '../../src/network/predict.ts'
import { zeroWeights } from '../../src/network/weights.ts'
import { localeIn } from '../../src/page/locale.ts'
import { networkOf } from '../../src/page/state.ts'
import { confirm } from '../../src/page/view/confirm.ts'
import { edges, ribbons } from '../../src/page/view/flow.ts'
import {
  colourEnd,
  contributions,
  incoming,
  scaleOf,
  signOf,
  strengthOf,
} from '../../src/page/view/heat.ts'
import { speech } from '../../src/page/view/speech.ts'
import { stageOf, weightsOnStage } from '../../src/page/view/stage.ts'

const image = fc.integer({ min: 0, max: FULL })
const model = fc.constantFrom(...MODELS)

/** The source of a regular expression for a label as it stands. */
const literally = (label: string): string => label.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

describe('the stage', () => {
  test('answers as the network does', () => {
    fc.assert(
      fc.property(image, model, (drawing, chosen) => {
        const stage = stageOf({ network: networkOf(chosen), off: [], image: drawing })
        const { index, recognised } = predict(chosen.weights, drawing)
        expect(stage.ranking[0]).toBe(index)
        expect(stage.recognised).toBe(recognised)
        expect(stage.recognised).toBe(stage.reached === 1)
        const scores = stage.ranking.map((n) => stage.layers.a2[n]!)
        expect(scores).toEqual(scores.toSorted((a, b) => b - a))
      }),
    )
  })

  test('ranks equal scores in their own order', () => {
    const network = { ...networkOf(DEFAULT_MODEL), weights: zeroWeights() }
    expect(stageOf({ network, off: [], image: FULL }).ranking).toEqual([0, 1, 2])
  })

  test('a neuron that is switched off still computes, and no score hears it', () => {
    const { weights } = DEFAULT_MODEL
    const drawing = DEFAULT_MODEL.letters[1]!
    const whole = forward(weights, drawing)
    const part = forward(weightsOnStage(weights, [2]), drawing)
    expect(part.a1).toEqual(whole.a1)
    part.z2.forEach((z, j) => {
      // Three additions in another order: far below 1e-10.
      expect(z).toBeCloseTo(whole.z2[j]! - whole.a1[2]! * weights.w2[3 * 2 + j]!, 10)
    })
  })

  test('with all neurons off every score is 0.5: the sigmoid of nothing', () => {
    const { a2 } = forward(weightsOnStage(DEFAULT_MODEL.weights, [0, 1, 2, 3, 4]), FULL)
    expect(Array.from(a2)).toEqual([0.5, 0.5, 0.5])
  })
})

describe('the lines of the picture', () => {
  const { weights } = DEFAULT_MODEL
  const layers = forward(weights, DEFAULT_MODEL.letters[0]!)

  test('are 5 ribbons and 15 edges, and never 150', () => {
    expect(ribbons(layers)).toHaveLength(5)
    expect(edges(weights, layers, 1)).toHaveLength(15)
  })

  test('carry z1, and a1 times w2, which add up to z2', () => {
    expect(ribbons(layers).map(({ value }) => value)).toEqual(Array.from(layers.z1))
    layers.z2.forEach((z, output) => {
      const into = edges(weights, layers, 1).filter((line) => line.output === output)
      expect(into.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(z, 10)
    })
  })

  test('are dashed where they take away, and the thicker the more they carry', () => {
    for (const lines of [ribbons(layers), edges(weights, layers, 10)]) {
      const bySize = lines.toSorted((a, b) => Math.abs(a.value) - Math.abs(b.value))
      const widths = bySize.map(({ width }) => width)
      expect(widths).toEqual(widths.toSorted((a, b) => a - b))
      for (const line of lines) expect(line.negative).toBe(line.value < 0)
    }
  })

  test('of a network of zeros are thin and solid', () => {
    const blank = forward(zeroWeights(), BLANK, newLayers())
    for (const line of [...ribbons(blank), ...edges(zeroWeights(), blank, 1)]) {
      expect(line.negative).toBe(false)
      expect(line.width).toBeLessThan(1)
    }
  })

  test('run from 0 to 100 along the flow and stay inside across it', () => {
    for (const { path } of [...ribbons(layers), ...edges(weights, layers, 1)]) {
      const numbers = path.match(/-?[\d.]+/g)!.map(Number)
      expect(numbers[0]).toBe(0)
      expect(numbers.at(-2)).toBe(100)
      for (const value of numbers) expect(value >= 0 && value <= 100).toBe(true)
    }
  })
})

describe('a heat map', () => {
  test('shows the column of w1 that leads to its neuron', () => {
    const w1 = Float64Array.from({ length: 150 }, (_, n) => n)
    expect(incoming({ w1 }, 3).slice(0, 3)).toEqual([3, 8, 13])
  })

  test('of contributions adds up to z1', () => {
    fc.assert(
      fc.property(image, model, fc.nat(4), (drawing, { weights }, neuron) => {
        const sum = contributions(incoming(weights, neuron), drawing).reduce((a, b) => a + b, 0)
        expect(sum).toBeCloseTo(forward(weights, drawing).z1[neuron]!, 10)
      }),
    )
  })

  test('has a symmetric scale that holds all values, and one for nothing but zeros', () => {
    expect(scaleOf([-3, 2])).toBe(3)
    expect(scaleOf([0, 0])).toBe(1)
    expect(strengthOf(-3, 3)).toBe(1)
    expect(strengthOf(0, 3)).toBe(0)
    expect([signOf(2), signOf(-2), signOf(0)]).toEqual(['positive', 'negative', 'zero'])
  })

  test('is not bleached by a few large weights: 95 of 100 lie within the scale', () => {
    const values = Array.from({ length: 100 }, (_, n) => (n < 5 ? 1000 : n / 100))
    expect(colourEnd(values)).toBe(0.99)
    expect(colourEnd([0, 0, 0])).toBe(1)
  })
})

describe('the edge and the device', () => {
  const a2 = [0.25, 0.5, 1 / 3]
  const device = { version: 'v1', labels: ['A', 'B', 'C'], a2 }
  const answer = {
    version: 'v1',
    scores: { A: 0.25, B: 0.5, C: 1 / 3 },
    place: 'GRU',
    milliseconds: 9,
  }

  test('agree when every score is the same to the last bit', () => {
    expect(confirm(answer, device)).toEqual({ kind: 'agrees', place: 'GRU', milliseconds: 9 })
    const off = { ...answer, scores: { ...answer.scores, C: 1 / 3 + 2 ** -54 } }
    expect(confirm(off, device).kind).toBe('differs')
  })

  test('are not compared across versions of a model', () => {
    expect(confirm({ ...answer, version: 'v2' }, device).kind).toBe('other-version')
  })
})

describe('what is spoken', () => {
  // A, B and C, or what the served model was trained on instead.
  const [first, ...others] = DEFAULT_MODEL.labels.map((label) => literally(label))
  const other = `(?:${others.join('|')})`
  const any = `(?:${[first, ...others].join('|')})`
  const spoken = (drawing: number, language: 'en' | 'pt-BR') =>
    speech(
      stageOf({ network: networkOf(DEFAULT_MODEL), off: [], image: drawing }),
      localeIn(language),
    )

  test('is the letter, its score and the next', () => {
    expect(spoken(DEFAULT_MODEL.letters[0]!, 'en')).toMatch(
      new RegExp(`^${first}, 0\\.\\d+; then ${other}, 0\\.\\d+$`),
    )
    expect(spoken(DEFAULT_MODEL.letters[0]!, 'pt-BR')).toMatch(
      new RegExp(`^${first}, 0,\\d+; depois ${other}, 0,\\d+$`),
    )
  })

  test('says so when the network is not sure', () => {
    expect(spoken(BLANK, 'en')).toMatch(new RegExp(`^Not sure\\. Closest: ${any}, `))
  })
})
