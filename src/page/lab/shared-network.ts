/** Between a network of the lab, its link and the page's stage. */
import { forward } from '../../network/forward.ts'
import { weightsVersion, type Weights } from '../../network/weights.ts'
import type { Network } from '../state.ts'
import {
  decodeNetwork,
  encodeNetwork,
  rounded,
  type LinkProblem,
  type SharedNetwork,
} from './link.ts'

/**
 * The network as it goes on stage and into a link: rounded to the link's 16 bits. Play runs the rounded one, so that the sender
 * sees the same scores as whoever opens the link.
 */
export function networkForStage(network: SharedNetwork): Network {
  const weights: Weights = rounded(network.weights)
  return {
    labels: network.labels,
    letters: network.letters,
    weights,
    version: weightsVersion(weights),
    served: null,
    fragment: `w=${encodeNetwork({ ...network, weights })}`,
  }
}

/** The network of the text behind `#w=`, or why there is none. Never throws. */
export function networkFromLink(text: string): Network | LinkProblem {
  const network = decodeNetwork(text)
  return typeof network === 'string' ? network : networkForStage(network)
}

/** By how much rounding to the link's 16 bits changes a score of the three letters, at most. */
export function largestScoreChange({ weights, letters }: SharedNetwork, network: Network): number {
  const changes = letters.flatMap((letter) => {
    const exact = forward(weights, letter).a2
    return Array.from(forward(network.weights, letter).a2, (score, j) =>
      Math.abs(score - exact[j]!),
    )
  })
  return Math.max(...changes)
}
