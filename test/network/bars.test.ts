import { describe, expect, it } from 'vitest'
import { passes } from '../../src/network/bar.ts'
import { barsOf } from '../../src/network/bars.ts'
import { LETTERS } from '../../src/network/letters.ts'
import type { CensusMeasures, ModelMeasures } from '../../src/network/measures.ts'
import { DRAWINGS, drawingCodes, ROBUST, TUTORIAL } from '../../src/network/recipes.ts'

const census: CensusMeasures = {
  answers: [2 ** 30, 0, 0],
  recognised: { '0.5': 0, '0.9': 0 },
  falseAccepts: { '0.5': 0, '0.9': 0 },
  noiseAccuracy: { '0.05': 1, '0.1': 1, '0.2': 1 },
}

const perfect: ModelMeasures = {
  radius: [6, 2, 2],
  accuracyAtDistance: [1, 1, 1].map((right) => Array.from({ length: 7 }, () => right)),
  recognisedAtDistance: [1, 1, 1].map((right) => [right, right, right]),
  agreement: [1, 1, 1, 1, 1, 1, 1],
  acceptedWithin2: { '0.5': 1, '0.9': 1 },
  blank: [0, 0, 0],
  full: [0, 0, 0],
  heldOut: { total: 100, right: 100, recognisedRight: 100, recognisedWrong: 0 },
  shown: { total: 100, right: 100, recognisedRight: 100, recognisedWrong: 0 },
  census,
}

const drawings = { ...DRAWINGS, drawings: drawingCodes(LETTERS.map((letter) => [letter])) }
const recipes = { tutorial: TUTORIAL, robust: ROBUST, other: { ...ROBUST, seed: 1 }, drawings }

const missed = (
  recipe: keyof typeof recipes,
  change: Partial<ModelMeasures>,
  letters = LETTERS,
): string[] =>
  barsOf(recipes[recipe], letters, { ...perfect, ...change })
    .filter((bar) => !passes(bar))
    .map(({ measure }) => measure)

const agreement = (k: number, share: number) =>
  perfect.agreement.map((a, n) => (n === k ? share : a))
const withCensus = (change: Partial<CensusMeasures>) => ({ census: { ...census, ...change } })
const atFlips = (k: number, share: number) =>
  perfect.recognisedAtDistance.map((shares) => shares.map((s, n) => (n === k ? share : s)))
const heldOut = (change: object) => ({ heldOut: { ...perfect.heldOut!, ...change } })

describe('the gate lets a perfect model pass, in every recipe', () => {
  it.each(['tutorial', 'robust', 'other', 'drawings'] as const)('%s', (recipe) => {
    expect(missed(recipe, {})).toEqual([])
  })
})

describe('a bar stands exactly where network.md says', () => {
  // [recipe, just passing, just missing]: of each bar both sides.
  const bars: [keyof typeof recipes, Partial<ModelMeasures>, Partial<ModelMeasures>, string][] = [
    ['tutorial', {}, { accuracyAtDistance: [[1], [0], [1]] }, 'letter itself right, label 2'],
    ['robust', {}, { radius: [5, 2, 2] }, 'radius, label 1'],
    ['other', { radius: [2, 2, 2] }, { radius: [6, 1, 2] }, 'radius, label 2'],
    ['robust', {}, { agreement: agreement(4, 95_262 / 95_263) }, 'agreement within 4'],
    [
      'other',
      { agreement: agreement(4, 0.9999) },
      { agreement: agreement(4, 0.99989) },
      'agreement within 4',
    ],
    ['robust', {}, { agreement: agreement(5, 516_528 / 516_529) }, 'agreement within 5'],
    [
      'other',
      { agreement: agreement(5, 0.998) },
      { agreement: agreement(5, 0.99799) },
      'agreement within 5',
    ],
    [
      'robust',
      { agreement: agreement(6, 0.9989) },
      { agreement: agreement(6, 0.99889) },
      'agreement within 6',
    ],
    [
      'robust',
      {},
      { acceptedWithin2: { '0.5': 1, '0.9': 1397 / 1398 } },
      'accepted within 2 at 0.9',
    ],
    [
      'other',
      {},
      { acceptedWithin2: { '0.5': 1397 / 1398, '0.9': 0 } },
      'accepted within 2 at 0.5',
    ],
    [
      'robust',
      withCensus({ falseAccepts: { '0.5': 0.0056, '0.9': 0.0017 } }),
      withCensus({ falseAccepts: { '0.5': 0.00561, '0.9': 0.0017 } }),
      'false accepts at 0.5',
    ],
    [
      'robust',
      {},
      withCensus({ falseAccepts: { '0.5': 0, '0.9': 0.00171 } }),
      'false accepts at 0.9',
    ],
    [
      'other',
      withCensus({ falseAccepts: { '0.5': 0.008, '0.9': 1 } }),
      withCensus({ falseAccepts: { '0.5': 0.00801, '0.9': 0 } }),
      'false accepts at 0.5',
    ],
    [
      'robust',
      withCensus({ noiseAccuracy: { '0.05': 0, '0.1': 0.9937, '0.2': 0 } }),
      withCensus({ noiseAccuracy: { '0.05': 1, '0.1': 0.99369, '0.2': 1 } }),
      'noise accuracy, 10 % flipped',
    ],
    [
      'robust',
      { blank: [0, 0.01, 0] },
      { blank: [0, 0.0101, 0] },
      'largest score of the blank grid',
    ],
    ['robust', {}, { full: [0, 0, 0.02] }, 'largest score of the full grid'],
    ['drawings', heldOut({ right: 95 }), heldOut({ right: 94 }), 'held-out drawings right'],
    [
      'drawings',
      heldOut({ recognisedRight: 85 }),
      heldOut({ recognisedRight: 84 }),
      'held-out drawings recognised and right',
    ],
    [
      'drawings',
      heldOut({ recognisedWrong: 3 }),
      heldOut({ recognisedWrong: 4 }),
      'held-out drawings recognised and wrong',
    ],
    [
      'drawings',
      {},
      { recognisedAtDistance: atFlips(1, 29 / 30) },
      'recognised and right at 1 flips, label 1',
    ],
    [
      'drawings',
      { recognisedAtDistance: atFlips(2, 0.95) },
      { recognisedAtDistance: atFlips(2, 0.949) },
      'recognised and right at 2 flips, label 1',
    ],
    ['drawings', { blank: [0.6, 0.6, 0] }, { blank: [0.6, 0, 0] }, 'blank grid recognised'],
    ['drawings', {}, { full: [0, 0, 0.5] }, 'full grid recognised'],
    [
      'drawings',
      withCensus({ recognised: { '0.5': 0.2, '0.9': 1 } }),
      withCensus({ recognised: { '0.5': 0.201, '0.9': 0 } }),
      'random images recognised',
    ],
  ]
  it.each(bars)('%s: %o passes, %o does not: %s', (recipe, passing, missing, measure) => {
    expect(missed(recipe, passing)).toEqual([])
    expect(missed(recipe, missing)).toContain(measure)
  })
  it('and what was not counted is not passed', () => {
    expect(missed('robust', { census: null })).toContain('false accepts at 0.5')
    expect(missed('drawings', { census: null })).toEqual(['random images recognised'])
  })
})

describe('symbols of one’s own have the bars that their distances allow', () => {
  const own = {
    heldOut: null,
    recognisedAtDistance: perfect.recognisedAtDistance.map(() => [1, 0, 0]),
  }
  const ownDrawings = (images: number[][]) => ({ ...DRAWINGS, drawings: drawingCodes(images) })
  const missedBy = (images: number[][], change: Partial<ModelMeasures>) =>
    barsOf(
      ownDrawings(images),
      images.map(([first]) => first!),
      { ...perfect, ...change },
    )
      .filter((bar) => !passes(bar))
      .map(({ measure }) => measure.replace(/, label.*/, ''))

  it('two pixels apart: only the letters themselves', () => {
    expect(missedBy([[0b11], [0b1111], [0b11110000]], own)).toEqual([])
  })
  it('three pixels apart: one flip too', () => {
    expect(new Set(missedBy([[0b1], [0b1111], [0b11110000]], own))).toEqual(
      new Set(['recognised and right at 1 flips']),
    )
  })
  it('a drawing of another label counts as much as its letter', () => {
    const far = [[0b111111], [0b111111000000], [0b111111000000000000]]
    expect(new Set(missedBy(far, own)).size).toBe(2)
    expect(missedBy([far[0]!, [...far[1]!, 0b1111], far[2]!], own)).toEqual([])
  })
  it('robust letters of one’s own: radius 2', () => {
    const letters = [0b111111, 0b111111000000, 0b111111000000000000]
    expect(missed('robust', { radius: [1, 2, 9], census: null }, letters)).toEqual([
      'radius, label 1',
    ])
  })
  it('most of the drawings shown must be right', () => {
    const shown = { ...perfect.shown!, right: 94 }
    expect(missedBy([[0b11], [0b1111], [0b11110000]], { ...own, shown })).toEqual([
      'drawings shown, right',
    ])
  })
  it('the blank grid may be recognised where it is nearly a drawing', () => {
    expect(missedBy([[0b11], [0b1111], [0b11110000]], { ...own, blank: [0.9, 0, 0] })).toEqual([])
  })
})
