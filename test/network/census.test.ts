import { describe, expect, it } from 'vitest'
import { addCensus, addCounts, answersOf, newCensus } from '../../src/network/census-counts.ts'
import { censusOf, SLICE_IMAGES, SLICES } from '../../src/network/census.ts'
import { codeOf, CODES } from '../../src/network/codes.ts'
import { figure7 } from '../../src/network/figure7.ts'
import { forward, newLayers } from '../../src/network/forward.ts'
import { distance, type Image } from '../../src/network/image.ts'
import { LETTERS } from '../../src/network/letters.ts'
import { censusMeasures } from '../../src/network/measures.ts'
import { mulberry32 } from '../../src/network/random.ts'
import { randomWeights, weightsFrom, zeroWeights, type Weights } from '../../src/network/weights.ts'
import { golden } from './golden.ts'

/** The same counts by the reference forward pass, image by image. */
function slowly(weights: Weights, letters: readonly Image[], slice: number) {
  const census = newCensus()
  const layers = newLayers()
  const cells = new Map<string, { distances: number[]; counts: Uint32Array }>()
  for (let image = slice * SLICE_IMAGES; image < (slice + 1) * SLICE_IMAGES; image++) {
    const distances = letters.map((letter) => distance(letter, image))
    const key = distances.join()
    const cell = cells.get(key) ?? { distances, counts: new Uint32Array(CODES) }
    cells.set(key, cell)
    cell.counts[codeOf(forward(weights, image, layers).a2)]!++
  }
  for (const { distances, counts } of cells.values()) addCounts(census, distances, counts)
  return census
}

function quickly(weights: Weights, letters: readonly Image[], slice: number) {
  const census = newCensus()
  censusOf(weights, letters)(slice, census)
  return census
}

const robust = golden.robust.runs[0]!
const huge = randomWeights(mulberry32(5), 1)
huge.w1.forEach((_, n) => (huge.w1[n]! *= 1000))

describe('a slice of the census equals the reference forward pass, image by image', () => {
  it.each([
    { name: 'Fig. 7', weights: figure7(), letters: LETTERS, slice: 0b0011000100 },
    {
      name: 'robust 268',
      weights: weightsFrom(robust.w1_final, robust.w2_final),
      letters: LETTERS,
      slice: 0b0111100100,
    },
    // partial sums whose exp is 0 or Infinity, and which may cancel
    { name: 'huge weights', weights: huge, letters: LETTERS, slice: SLICES - 1 },
    // every image ties, and every score is exactly 0.5
    { name: 'zero weights', weights: zeroWeights(), letters: LETTERS, slice: 0 },
    {
      name: 'other letters, close to each other',
      weights: randomWeights(mulberry32(6), 1),
      letters: [0b0111100100 << 20, (0b0111100100 << 20) | 3, 5],
      slice: 0b0111100100,
    },
  ])('$name', ({ weights, letters, slice }) => {
    expect(quickly(weights, letters, slice)).toEqual(slowly(weights, letters, slice))
  })
  it('scores that round to 1 tie, and the first wins', () => {
    // Each lit pixel adds to z1, so that a1 is nearly 1 and both z2 are above 40.
    const w1 = Array.from({ length: 30 }, () => [9, 9, 9, 9, 9])
    const w2 = Array.from({ length: 5 }, () => [9, 9.5, -9])
    const weights = weightsFrom(w1, w2)
    expect(answersOf(quickly(weights, LETTERS, 7))).toEqual([SLICE_IMAGES, 0, 0])
    expect(quickly(weights, LETTERS, 7)).toEqual(slowly(weights, LETTERS, 7))
  })
})

describe('the counts of a census', () => {
  it('add up', () => {
    const weights = figure7()
    const both = newCensus()
    const count = censusOf(weights, LETTERS)
    count(3, both)
    count(900, both)
    expect(addCensus(quickly(weights, LETTERS, 3), quickly(weights, LETTERS, 900))).toEqual(both)
    expect(answersOf(both).reduce((a, b) => a + b)).toBe(2 * SLICE_IMAGES)
  })
  it('become the golden measures: answers, false accepts, accuracy under noise', () => {
    const { census } = robust.measures
    // byd holds no thresholds; the accepted counts stand beside it.
    const counts = {
      ...newCensus(),
      byDistance: census.byd,
      accepted: [census.accepted05, census.accepted09],
      acceptedNear: [1398, 1398],
    }
    const measures = censusMeasures(counts, LETTERS)
    expect(measures.answers).toEqual(census.answers)
    expect(measures.falseAccepts['0.5']).toBe(
      (2053454 + 2562663 + 1383967 - 1398) / (2 ** 30 - 1398),
    )
    expect(measures.falseAccepts['0.9']).toBeCloseTo(0.001635, 6)
    expect(measures.noiseAccuracy['0.1']).toBeCloseTo(0.99379, 5)
  })
})
