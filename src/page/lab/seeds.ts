/** One run for each of many seeds: how much of success is luck with the start. */
import type { Drawings } from '../../network/drawings.ts'
import { predict } from '../../network/predict.ts'
import { courseOf } from './course.ts'
import type { Settings } from './settings.ts'

export interface SeedResult {
  readonly seed: number
  /** How many of the three letters the trained network answers right: 0..3. */
  readonly right: number
}

/** Seeds in the strip. */
export const STRIP = 100

/** The first seed of the strip around a seed: 1, 101, 201, ... so that neighbours share a strip; 0 belongs to no strip of its own. */
export const stripStart = (seed: number): number =>
  Math.min(Math.floor(Math.max(0, seed - 1) / STRIP) * STRIP + 1, 0xffffffff - STRIP + 1)

/** Runs the settings to their end and keeps no history. */
export function seedReport(settings: Settings, drawings: Drawings): SeedResult {
  const course = courseOf(settings, drawings)
  const { weightsNow, trainEpoch } = course.begin()
  for (let epoch = 0; epoch < settings.epochs; epoch++) trainEpoch()
  const weights = weightsNow()
  const right = course.letters.filter((letter, k) => predict(weights, letter).index === k).length
  return { seed: settings.seed, right }
}
