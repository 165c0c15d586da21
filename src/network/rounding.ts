/**
 * Weights as short decimals, which people can read, print and type again without losing a bit.
 */
import type { Weights } from './weights.ts'

/** So that 10^decimals times any weight up to 9,000 is below 2^53, where doubles stop being exact. */
export const MOST_DECIMALS = 12

export const isDecimals = (value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= MOST_DECIMALS

/** New weights, each rounded to so many decimals, 0 to 12. Throws RangeError for other decimals. */
export function roundWeights({ w1, w2 }: Weights, decimals: number): Weights {
  if (!isDecimals(decimals)) {
    throw new RangeError(
      `decimals: expected an integer from 0 to ${MOST_DECIMALS}, got ${decimals}`,
    )
  }
  let unit = 1
  for (let n = 0; n < decimals; n++) unit *= 10
  const round = (weight: number) => rounded(weight, unit)
  return { w1: w1.map(round), w2: w2.map(round) }
}

/**
 * The nearest multiple of 1 / unit; halves (of weight * unit) go away from 0, so that w and -w stay
 * opposite. Both numbers of the quotient are whole, hence it is the double nearest to the decimal:
 * the one that its digits are read back as. Never -0.
 */
function rounded(weight: number, unit: number): number {
  const size = Math.abs(weight) * unit
  const whole = Math.floor(size)
  // Not floor(size + 0.5): that sum rounds up what lies just below a half.
  const nearest = (size - whole < 0.5 ? whole : whole + 1) / unit
  return weight < 0 ? 0 - nearest : nearest
}
