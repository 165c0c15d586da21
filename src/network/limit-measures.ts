/** What the nearest-letter rule reaches, in the terms of measures.ts: the limit of any classifier. */
import { choose, limitRight, limitsOf } from './limits.ts'
import { FARTHEST } from './balls.ts'
import { noiseAccuracy, type ByNoise } from './measures.ts'
import { PIXELS, type Image } from './image.ts'

export interface LimitMeasures {
  readonly radius: readonly number[]
  readonly accuracyAtDistance: readonly (readonly number[])[]
  readonly noiseAccuracy: ByNoise
}

export function limitMeasures(letters: readonly Image[]): LimitMeasures {
  const limits = limitsOf(letters)
  const right = limitRight(limits)
  return {
    radius: limits.radius.map((r) => Math.min(r, FARTHEST)), // as far as measures look
    accuracyAtDistance: right.map((counts) =>
      counts.slice(0, FARTHEST + 1).map((count, k) => count / choose(PIXELS, k)),
    ),
    noiseAccuracy: noiseAccuracy(right),
  }
}
