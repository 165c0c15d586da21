import { describe, expect, it } from 'vitest'
import { byAnswer, countBalls, countWhere, radii, someFlips } from '../../src/network/balls.ts'
import { answerOf, codeOf, scoresReaching } from '../../src/network/codes.ts'
import { ink } from '../../src/network/image.ts'
import { LETTERS } from '../../src/network/letters.ts'
import { agreementCounts, measure } from '../../src/network/measures.ts'
import { choose, limitsOf } from '../../src/network/limits.ts'
import { weightsFrom, zeroWeights } from '../../src/network/weights.ts'
import { golden } from './golden.ts'

const counted = [
  ...golden.fig7.runs
    .filter(({ reading }) => reading === 'canonical')
    .map((run) => ({ name: 'Fig. 7', run, measures: golden.fig7.measures_after_canonical })),
  ...golden.robust.runs.map((run) => ({
    name: `robust ${run.seed}`,
    run,
    measures: run.measures,
  })),
  ...golden.robust.small_init.map((run) => ({
    name: `small start ${run.seed}`,
    run,
    measures: run.measures,
  })),
]

describe.each(counted)('the images around the letters, $name', ({ run, measures }) => {
  const weights = weightsFrom(run.w1_final, run.w2_final)
  const ball = countBalls(weights, LETTERS)
  const accepted = (threshold: number) =>
    ball.all.map((counts) =>
      counts.map((codes) =>
        [0, 1, 2].map((answer) =>
          countWhere(
            codes,
            (code) => answerOf(code) === answer && scoresReaching(code, threshold) > 0,
          ),
        ),
      ),
    )

  it('are answered as NumPy counted, at each distance', () => {
    expect(ball.all.map((counts) => counts.map(byAnswer))).toEqual(measures.cnt)
  })
  it('are accepted as NumPy counted, at 0.5 and at 0.9', () => {
    expect(accepted(0)).toEqual(measures.accepted05)
    expect(accepted(1)).toEqual(measures.accepted09)
  })
  it('agree with the nearest letter as often as NumPy counted', () => {
    expect(agreementCounts(ball)).toEqual({ right: measures.agree, all: measures.total })
  })
  it('have the radius that NumPy found', () => {
    expect(radii(ball)).toEqual(measures.radius)
  })
  it('and the shares are these counts, divided', () => {
    const shares = measure(weights, LETTERS)
    expect(shares.radius).toEqual(measures.radius)
    expect(shares.accuracyAtDistance[1]![3]).toBe(measures.cnt[1]![3]![1]! / 4060)
    const within = (counts: number[], k: number) => counts.slice(0, k + 1).reduce((a, b) => a + b)
    expect(shares.agreement[4]).toBe(within(measures.agree, 4) / 95_263)
    expect(within(measures.total, 5)).toBe(516_529)
  })
})

describe('sets of pixels', () => {
  it.each([0, 1, 2, 3, 28, 29, 30])('of %i there are as many as the binomial says', (count) => {
    const seen = new Set<number>()
    someFlips(count, (set) => void seen.add(set))
    expect(seen.size).toBe(choose(30, count))
    expect([...seen].every((set) => ink(set) === count && set >= 0 && set < 2 ** 30)).toBe(true)
  })
  it('stop when the visitor has seen enough', () => {
    let visits = 0
    expect(someFlips(2, () => ++visits === 7)).toBe(true)
    expect(visits).toBe(7)
    expect(someFlips(2, () => false)).toBe(false)
  })
})

describe('the images that are nearer to a letter than to any other', () => {
  it('are as many as the limits say, where letters share images at equal distance too', () => {
    const letters = [LETTERS[0]!, LETTERS[1]!, LETTERS[1]! ^ 0b1111]
    const { own } = countBalls(zeroWeights(), letters, 4)
    const counts = own.map((byFlips) => byFlips.map((codes) => countWhere(codes, () => true)))
    expect(counts).toEqual(limitsOf(letters).right.map((right) => right.slice(0, 5)))
  })
})

describe('the code of an image', () => {
  it('counts the scores that reach 0.5 and 0.9, and the answer', () => {
    const code = codeOf([0.5, 0.95, 0.9])
    expect([answerOf(code), scoresReaching(code, 0), scoresReaching(code, 1)]).toEqual([1, 3, 2])
  })
  it('is 0 for three low scores of which the first wins', () => {
    expect(codeOf([0.4999, 0.4999, 0.4999])).toBe(0)
  })
})

describe('the radius', () => {
  it('is -1 when the letter itself is answered wrong, the whole ball when all is right', () => {
    // Zero weights answer A to everything.
    expect(radii(countBalls(zeroWeights(), LETTERS, 3))).toEqual([3, -1, -1])
  })
})
