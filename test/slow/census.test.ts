import { expect, test } from 'vitest'
import { runCensus } from '../../scripts/census.ts'
import { NO_PROGRESS } from '../../scripts/terminal.ts'
import { answersOf } from '../../src/network/census-counts.ts'
import { LETTERS } from '../../src/network/letters.ts'
import { weightsFrom } from '../../src/network/weights.ts'
import { golden } from '../network/golden.ts'

const fig7 = golden.fig7.runs.find(({ reading }) => reading === 'canonical')!
const counted = [
  { name: 'Fig. 7', run: fig7, census: golden.fig7.measures_after_canonical.census },
  ...golden.robust.runs.map((run) => ({
    name: `robust ${run.seed}`,
    run,
    census: run.measures.census,
  })),
]

test.each(counted)(
  'the census of all 2^30 images equals NumPy’s to the image: $name',
  async ({ run, census }) => {
    const weights = weightsFrom(run.w1_final, run.w2_final)
    const got = await runCensus({ weights, letters: LETTERS }, NO_PROGRESS)
    expect(answersOf(got)).toEqual(census.answers)
    expect(got.byDistance).toEqual(census.byd)
    expect(got.accepted).toEqual([census.accepted05, census.accepted09])
    expect(got.agreed.reduce((sum, images) => sum + images)).toBe(census.agree_unique)
  },
)
