/** How the state changes: one pure function from a state and what happened to the next state. */
import type { Model } from '../model/check.ts'
import { BLANK, hasPixel, toggle, type Image } from '../network/image.ts'
import { firstMaximum } from '../network/predict.ts'
import { forward } from '../network/forward.ts'
import { flipped, type Change } from './experiments.ts'
import {
  networkOf,
  question,
  type Edge,
  type Language,
  type Mode,
  type Network,
  type Neuron,
  type Note,
  type Notice,
  type State,
} from './state.ts'
import { weightsOnStage } from './view/stage.ts'

export type Action =
  /** One pixel set by a stroke. */
  | { readonly kind: 'paint'; readonly pixel: number; readonly on: boolean }
  | { readonly kind: 'toggle'; readonly pixel: number }
  /** A whole drawing at once: a letter, a cleared grid, the text field. */
  | { readonly kind: 'draw'; readonly image: Image }
  /** The outcome of an experiment on the drawing (experiments.ts). */
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'unfoolable'; readonly tried: number }
  | { readonly kind: 'switch'; readonly neuron: number }
  | { readonly kind: 'use'; readonly network: Network }
  | { readonly kind: 'model'; readonly model: Model }
  | { readonly kind: 'select'; readonly neuron: Neuron | null }
  | { readonly kind: 'point'; readonly pixel: number | null }
  | { readonly kind: 'heat'; readonly heat: State['heat'] }
  | { readonly kind: 'inside'; readonly open: boolean }
  | { readonly kind: 'experiments'; readonly open: boolean }
  | { readonly kind: 'mode'; readonly mode: Mode }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'edge'; readonly question: string; readonly edge: Edge }
  | { readonly kind: 'notice'; readonly notice: Notice | null }
  /** Back or forward: what the address says takes the place of what it says it about. */
  | { readonly kind: 'restore'; readonly place: Partial<State> }

export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'paint':
      return hasPixel(state.image, action.pixel) === action.on
        ? state
        : drawn(state, toggle(state.image, action.pixel), 'replace')
    case 'toggle':
      return drawn(state, toggle(state.image, action.pixel), 'replace')
    case 'draw':
      return drawn(state, action.image, 'push')
    case 'change':
      return experimented(state, action.change)
    case 'unfoolable':
      return {
        ...state,
        marked: BLANK,
        note: { kind: 'unfoolable', tried: action.tried, from: answerIndex(state) },
      }
    case 'switch':
      return asked(state, { off: switched(state.off, action.neuron), note: null, marked: BLANK })
    case 'use':
      return asked(state, { network: action.network, ...FRESH, history: 'push' })
    case 'model':
      return asked(state, { network: networkOf(action.model), ...FRESH, history: 'push' })
    case 'select':
      return { ...state, neuron: action.neuron }
    case 'point':
      return state.pointed === action.pixel ? state : { ...state, pointed: action.pixel }
    case 'heat':
      return { ...state, heat: action.heat }
    case 'inside':
      return { ...state, inside: action.open }
    case 'experiments':
      return { ...state, experiments: action.open }
    case 'mode':
      return state.mode === action.mode ? state : { ...state, mode: action.mode, history: 'push' }
    case 'language':
      return { ...state, language: action.language, history: 'replace' }
    case 'edge':
      // An answer to an older question is not an answer to this one.
      return action.question === question(state) ? { ...state, edge: action.edge } : state
    case 'notice':
      return { ...state, notice: action.notice }
    case 'restore':
      return asked(state, { ...FRESH, ...action.place, history: 'replace' })
  }
}

/** What no longer holds once the drawing or the network has changed. */
const FRESH = { note: null, marked: BLANK, notice: null } as const

/** The state with these changes, and unasked when they make it another question. */
function asked(state: State, changes: Partial<State>): State {
  const next = { ...state, ...changes }
  return question(next) === question(state) ? next : { ...next, edge: { kind: 'device' } }
}

const drawn = (state: State, image: Image, history: State['history']): State =>
  asked(state, { ...FRESH, image, history })

function experimented(state: State, { kind, image }: Change): State {
  const from = answerIndex(state)
  const next = drawn(state, image, 'push')
  const to = answerIndex(next)
  const marked = flipped(state.image, image)
  const note: Note =
    kind === 'noise' || kind === 'fooled'
      ? { kind, count: marked.count, from, to }
      : { kind, from, to }
  return { ...next, note, marked: 'count' in note ? marked.mask : BLANK }
}

const switched = (off: readonly number[], neuron: number): number[] =>
  off.includes(neuron)
    ? off.filter((other) => other !== neuron)
    : [...off, neuron].sort((a, b) => a - b)

/** The index of the letter that the network on stage answers with. */
const answerIndex = (state: State): number =>
  firstMaximum(forward(weightsOnStage(state.network.weights, state.off), state.image).a2)
