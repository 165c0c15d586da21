/**
 * The page's one state: everything on screen follows from it, by the pure functions of view/.
 * How it changes is in reduce.ts; what of it travels in a link is in url.ts.
 */
import { DEFAULT_MODEL } from '../model/models.ts'
import type { Model } from '../model/check.ts'
import { BLANK, toCode, type Image } from '../network/image.ts'

export const MODES = ['play', 'lab'] as const
export type Mode = (typeof MODES)[number]

export const LANGUAGES = ['en', 'pt-BR'] as const
export type Language = (typeof LANGUAGES)[number]

/** The network on stage: a baked one, or one brought over from the training lab. */
export interface Network extends Pick<Model, 'labels' | 'letters' | 'weights' | 'version'> {
  /** The name under which the edge serves it; null for a network from the lab. */
  readonly served: string | null
  /** What a link's fragment says of it without the #, such as "w=..."; empty for a baked one. */
  readonly fragment: string
}

/** A neuron whose sum is being looked at: layer 1 hidden (0..4), layer 2 output (0..2). */
export interface Neuron {
  readonly layer: 1 | 2
  readonly index: number
}

/** What the last experiment did, to be said in one sentence. Indices are of the labels. */
export type Note =
  | {
      readonly kind: 'shifted' | 'recentred' | 'inverted'
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'noise'; readonly count: number; readonly from: number; readonly to: number }
  | { readonly kind: 'fooled'; readonly count: number; readonly from: number; readonly to: number }
  | { readonly kind: 'unfoolable'; readonly tried: number; readonly from: number }

/** What the edge said about the question `key`. */
export type Edge =
  | { readonly kind: 'device' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'agrees'; readonly place: string | null; readonly milliseconds: number }
  | { readonly kind: 'other-version'; readonly place: string | null }
  | { readonly kind: 'differs'; readonly place: string | null }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'limited' }

export type Notice = 'damaged-drawing' | 'unknown-model' | 'damaged-network' | 'newer-network'

export interface State {
  readonly mode: Mode
  readonly language: Language
  readonly image: Image
  readonly network: Network
  /** Level 1: the network behind the answer is shown. */
  readonly inside: boolean
  /** Level 2: the neuron whose sum is shown. */
  readonly neuron: Neuron | null
  readonly heat: 'weights' | 'contributions'
  /** The drawer of experiments is open. */
  readonly experiments: boolean
  /** Hidden neurons that are switched off, ascending. */
  readonly off: readonly number[]
  /** Pixels that the last experiment changed. */
  readonly marked: Image
  readonly note: Note | null
  /** The pixel under the pointer or the focus, linked with its term: 0..29. */
  readonly pointed: number | null
  readonly edge: Edge
  readonly notice: Notice | null
  /** Whether the last change is worth a place in the browser's history of its own. */
  readonly history: 'push' | 'replace'
}

export const networkOf = (model: Model): Network => ({
  labels: model.labels,
  letters: model.letters,
  weights: model.weights,
  version: model.version,
  served: model.name,
  fragment: '',
})

/** The state of a first visit: the first letter drawn, level 1 open where there is room for it. */
export const firstState = (language: Language, wide: boolean): State => ({
  mode: 'play',
  language,
  image: DEFAULT_MODEL.letters[0] ?? BLANK,
  network: networkOf(DEFAULT_MODEL),
  inside: wide,
  neuron: null,
  heat: 'weights',
  experiments: false,
  off: [],
  marked: BLANK,
  note: null,
  pointed: null,
  edge: { kind: 'device' },
  notice: null,
  history: 'replace',
})

/** Names the question that the edge can answer for this state; null when it cannot. */
export const question = ({ image, network, off }: State): string | null =>
  network.served === null || off.length > 0
    ? null
    : `${network.served}/${network.version}/${toCode(image)}`
