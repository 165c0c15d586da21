/** The independent NumPy runs (test/golden/tutorial-runs.json), as weights and runs. */
import golden from '../golden/tutorial-runs.json' with { type: 'json' }
import { figure7 } from '../../src/network/figure7.ts'
import { weightsFrom, type Weights } from '../../src/network/weights.ts'

export { golden }

// Three independent implementations agree to 1e-13; 1e-10 leaves room for other summation orders.
export const TOLERANCE = 1e-10

/** The largest absolute difference between the weights and rows of numbers. */
export function weightError(weights: Weights, w1: number[][], w2: number[][]): number {
  const want = weightsFrom(w1, w2)
  return Math.max(difference(weights.w1, want.w1), difference(weights.w2, want.w2))
}

export function difference(got: ArrayLike<number>, want: ArrayLike<number>): number {
  if (got.length !== want.length) return Infinity
  let largest = 0
  for (let n = 0; n < got.length; n++) {
    const error = Math.abs(got[n]! - want[n]!)
    if (!(error <= largest)) largest = error // a NaN counts as the largest
  }
  return largest
}

interface Run {
  reading: string
  alpha: number
  epochs: number
  w1_final: number[][]
  w2_final: number[][]
  outputs: number[][]
  predicted: string[]
  loss_last_epoch: number
  acc_last_epoch: number
  loss_of_final_weights: number
  loss?: number[]
  acc?: number[]
  loss_at?: Record<string, number>
}

/** Every run with the weights it starts from. */
export const runs: { name: string; start: () => Weights; run: Run }[] = [
  ...golden.fig7.runs.map((run: Run) => ({ name: 'Fig. 7', start: figure7, run })),
  ...golden.seeds.flatMap((seed) =>
    seed.runs.map((run: Run) => ({
      name: `seed ${seed.seed}`,
      start: () => weightsFrom(seed.w1, seed.w2),
      run,
    })),
  ),
]
