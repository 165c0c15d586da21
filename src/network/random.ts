/** Seeded random numbers: the same seed gives the same numbers in every engine. */
import { cos2pi, ln } from './elementary.ts'

/** A generator; each call gives the next number, uniform in [0, 1). */
export type Uniform = () => number

/**
 * mulberry32 (Tommy Ettinger, public domain): 32 bits of state, so a seed is an integer in
 * 0..2^32 - 1. Throws RangeError on any other. Not for cryptography.
 */
export function mulberry32(seed: number): Uniform {
  if (!isSeed(seed)) {
    throw new RangeError(`seed: expected an integer from 0 to 4294967295, got ${seed}`)
  }
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export const isSeed = (value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= 0xffffffff

/** One number from N(0, 1), by Box-Muller from two uniform ones; the sine twin is not used. */
export function normal(uniform: Uniform): number {
  const u = uniform()
  const v = uniform()
  return Math.sqrt(-2 * ln(1 - u)) * cos2pi(v)
}
