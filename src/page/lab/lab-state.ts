/** The lab's state and how it changes: one pure function. Work that takes time is started elsewhere (use-lab.ts) and reports here. */
import type { Drawings } from '../../network/drawings.ts'
import { TUTORIAL_DRAWINGS } from './course.ts'
import type { History } from './history.ts'
import { NO_DRAWINGS, type OwnDrawings } from './own-drawings.ts'
import type { SeedResult } from './seeds.ts'
import type { Settings, Shown } from './settings.ts'
import type { MapMode } from './views.ts'

/** The seeds tried for some settings; `results` grows while the job runs. */
export interface Strip {
  readonly settings: Settings
  readonly drawings: Drawings
  readonly total: number
  readonly results: readonly SeedResult[]
}

export interface LabState {
  /** The run on screen. */
  readonly history: History
  /** Where the slider stands: 0 (the start) to history.epochs. */
  readonly epoch: number
  readonly playing: boolean
  readonly map: MapMode
  readonly own: OwnDrawings
  /** What is under way, and how far; null when nothing is. */
  readonly pending: {
    readonly kind: 'run' | 'seeds'
    readonly done: number
    readonly total: number
  } | null
  readonly strip: Strip | null
  readonly failure: string | null
}

export type LabAction =
  | { readonly kind: 'epoch'; readonly epoch: number }
  | { readonly kind: 'play'; readonly playing: boolean }
  /** The next picture of the play: so many epochs further. */
  | { readonly kind: 'advance'; readonly epochs: number }
  | { readonly kind: 'map'; readonly map: MapMode }
  | { readonly kind: 'own'; readonly own: OwnDrawings }
  | { readonly kind: 'started'; readonly job: 'run' | 'seeds'; readonly total: number }
  | { readonly kind: 'strip'; readonly strip: Strip }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'seed'; readonly result: SeedResult }
  | { readonly kind: 'recorded'; readonly history: History }
  | { readonly kind: 'finished' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly detail: string }

export const firstLabState = (history: History): LabState => ({
  history,
  epoch: 0,
  playing: false,
  map: 'change',
  own: NO_DRAWINGS,
  pending: null,
  strip: null,
  failure: null,
})

const clamp = (epoch: number, { epochs }: History): number =>
  Math.min(epochs, Math.max(0, Math.round(epoch)))

export function reduceLab(state: LabState, action: LabAction): LabState {
  switch (action.kind) {
    case 'epoch':
      return { ...state, epoch: clamp(action.epoch, state.history), playing: false }
    case 'play':
      return played(state, action.playing)
    case 'advance': {
      // The clock may tick once more after a pause.
      if (!state.playing) return state
      const epoch = clamp(state.epoch + action.epochs, state.history)
      return { ...state, epoch, playing: epoch < state.history.epochs }
    }
    case 'map':
      return { ...state, map: action.map }
    case 'own':
      return { ...state, own: action.own }
    case 'started':
      return {
        ...state,
        pending: { kind: action.job, done: 0, total: action.total },
        failure: null,
      }
    case 'strip':
      return { ...state, strip: action.strip }
    case 'progress':
      return state.pending === null
        ? state
        : { ...state, pending: { ...state.pending, done: action.done, total: action.total } }
    case 'seed':
      return state.strip === null
        ? state
        : { ...state, strip: { ...state.strip, results: [...state.strip.results, action.result] } }
    case 'recorded':
      return { ...recorded(state, action.history), pending: null, playing: false }
    case 'finished':
    case 'cancelled':
      return { ...state, pending: null }
    case 'failed':
      return { ...state, pending: null, failure: action.detail }
  }
}

/** Play at the end begins again. */
const played = (state: LabState, playing: boolean): LabState => ({
  ...state,
  playing,
  epoch: playing && state.epoch === state.history.epochs ? 0 : state.epoch,
})

/** A new run is looked at from its end; at the same epoch as the old one when the slider stood in between, to compare. */
function recorded(state: LabState, history: History): LabState {
  const between = state.epoch > 0 && state.epoch < state.history.epochs
  return { ...state, history, epoch: between ? clamp(state.epoch, history) : history.epochs }
}

/** The drawings that a run of this kind is over. */
export function drawingsFor(shown: Shown, own: OwnDrawings, training: Drawings): Drawings {
  if (shown === 'own') return own
  return shown === 'drawings' ? training : TUTORIAL_DRAWINGS
}
