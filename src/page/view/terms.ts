/** The sums behind a neuron, term by term, in numbers that add up as they are shown. */
import { COLUMNS, PIXELS, hasPixel, type Image } from '../../network/image.ts'
import { HIDDEN, OUTPUTS, type Weights } from '../../network/weights.ts'

/** Digits after the decimal mark in every sum that is shown. */
export const DIGITS = 3

/** Digits of factors: enough that the product of what is shown is the product that is shown. */
export const FACTOR_DIGITS = 5

export interface PixelTerm {
  /** 0..29 in reading order. */
  readonly pixel: number
  readonly row: number
  readonly column: number
  readonly lit: boolean
  readonly weight: number
  /** What the pixel adds to z, rounded so that the shown terms add up to the shown z; 0 when it is off. */
  readonly shown: number
}

/** The 30 terms of z1[neuron], in reading order. */
export function pixelTerms(weights: Weights, image: Image, neuron: number): PixelTerm[] {
  const terms = Array.from({ length: PIXELS }, (_, pixel) => {
    const weight = weights.w1[HIDDEN * pixel + neuron]!
    return { pixel, lit: hasPixel(image, pixel), weight }
  })
  const lit = terms.filter((term) => term.lit)
  const rounded = roundToSum(
    lit.map(({ weight }) => weight),
    DIGITS,
  )
  const shownAt = new Map(lit.map(({ pixel }, n) => [pixel, rounded[n]!]))
  return terms.map((term) => ({
    ...term,
    row: Math.floor(term.pixel / COLUMNS),
    column: term.pixel % COLUMNS,
    shown: shownAt.get(term.pixel) ?? 0,
  }))
}

/** Whether each inked pixel shows its whole weight, and not the nearest that makes the sum add up; false without ink. */
export function showWholeWeights(terms: readonly PixelTerm[]): boolean {
  const lit = terms.filter((term) => term.lit)
  return lit.length > 0 && lit.every(({ shown, weight }) => shown === weight)
}

export interface HiddenTerm {
  /** The sending hidden neuron, 0..4. */
  readonly neuron: number
  readonly a: number
  readonly weight: number
  /** a times weight, rounded so that the shown terms add up to the shown z. */
  readonly shown: number
}

/** The 5 terms of z2[output]. `a1`: 5 numbers. */
export function hiddenTerms(weights: Weights, a1: ArrayLike<number>, output: number): HiddenTerm[] {
  const terms = Array.from({ length: HIDDEN }, (_, neuron) => ({
    neuron,
    a: a1[neuron]!,
    weight: weights.w2[OUTPUTS * neuron + output]!,
  }))
  const rounded = roundToSum(
    terms.map(({ a, weight }) => a * weight),
    DIGITS,
  )
  return terms.map((term, n) => ({ ...term, shown: rounded[n]! }))
}

/**
 * Each value rounded to so many digits, up or down, so that the rounded ones add up to the rounded sum (largest
 * remainder, Hare 1859): none is off by a whole last digit.
 */
export function roundToSum(values: readonly number[], digits: number): number[] {
  const unit = 10 ** digits
  const scaled = values.map((value) => value * unit)
  const floors = scaled.map(Math.floor)
  const total = Math.round(scaled.reduce((sum, value) => sum + value, 0))
  const missing = total - floors.reduce((sum, value) => sum + value, 0)
  const byRemainder = scaled
    .map((value, n) => ({ n, remainder: value - floors[n]! }))
    .sort((a, b) => b.remainder - a.remainder || a.n - b.n)
  const raised = new Set(byRemainder.slice(0, missing).map(({ n }) => n))
  return floors.map((floor, n) => (floor + (raised.has(n) ? 1 : 0)) / unit)
}
