/** What the network on stage makes of the drawing: every number that is shown comes from here. */
import { forward, type Layers } from '../../network/forward.ts'
import { firstMaximum, isRecognised } from '../../network/predict.ts'
import { OUTPUTS, type Weights } from '../../network/weights.ts'
import type { State } from '../state.ts'

/** The weights with the outgoing ones of switched-off neurons at 0: they compute, nobody hears them. */
export function weightsOnStage(weights: Weights, off: readonly number[]): Weights {
  if (off.length === 0) return weights
  const w2 = weights.w2.slice()
  for (const i of off) w2.fill(0, OUTPUTS * i, OUTPUTS * (i + 1))
  return { w1: weights.w1, w2 }
}

export interface Stage {
  /** As they act: outgoing weights of switched-off neurons are 0. */
  readonly weights: Weights
  readonly layers: Layers
  readonly labels: readonly string[]
  /** Indices of the outputs, the largest score first; equal ones in their own order. */
  readonly ranking: readonly number[]
  readonly recognised: boolean
  /** How many scores reach the threshold: 0..3. Recognised means exactly one. */
  readonly reached: number
}

export function stageOf({ network, off, image }: Pick<State, 'network' | 'off' | 'image'>): Stage {
  const weights = weightsOnStage(network.weights, off)
  const layers = forward(weights, image)
  const scores = Array.from(layers.a2)
  const best = firstMaximum(scores)
  const ranking = scores
    .map((_, index) => index)
    .sort((a, b) => Number(b === best) - Number(a === best) || scores[b]! - scores[a]! || a - b)
  const reached = scores.filter((_, index) => isRecognised([scores[index]!])).length
  return {
    weights,
    layers,
    labels: network.labels,
    ranking,
    recognised: isRecognised(scores),
    reached,
  }
}
