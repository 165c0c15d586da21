/** The lab's state with what it does to the world: jobs that take time, and the clock of the play. */
import { useEffect, useReducer, useRef } from 'preact/hooks'
import type { Drawings } from '../../network/drawings.ts'
import { courseOf, TUTORIAL_DRAWINGS, type Course } from './course.ts'
import { run } from './history.ts'
import type { Job, Report } from './jobs.ts'
import {
  drawingsFor,
  firstLabState,
  reduceLab,
  type LabAction,
  type LabState,
} from './lab-state.ts'
import { STRIP, stripStart } from './seeds.ts'
import { TUTORIAL, type Settings } from './settings.ts'
import { startJob } from './start-job.ts'
import { TRAINING } from './training-drawings.ts'

/** A play through all epochs takes this long, so that nothing moves by itself for more than 5 s. */
const PLAY_MS = 4000
const STEPS = 100
/** For those who asked for less motion: a few still pictures. */
const STILL_STEPS = 8

/** The lab is left for Play and entered again: what was trained stays. */
let left: LabState | null = null

export interface Lab {
  readonly state: LabState
  readonly dispatch: (action: LabAction) => void
  readonly train: (settings: Settings) => void
  /** The same over drawings that are given, not those of now. */
  readonly trainOver: (settings: Settings, drawings: Drawings) => void
  /** The run on screen from a hundred random starts. */
  readonly trySeeds: () => void
  readonly cancel: () => void
}

export function useLab(): Lab {
  const [state, dispatch] = useReducer(
    reduceLab,
    null,
    () => left ?? firstLabState(run(courseOf(TUTORIAL, TUTORIAL_DRAWINGS))),
  )
  useEffect(() => {
    left = { ...state, playing: false, pending: null }
  }, [state])
  usePlay(state, dispatch)
  const { start, cancel } = useJobs(dispatch)
  const trainOver = (settings: Settings, drawings: Drawings) =>
    start({ kind: 'run', settings, drawings })
  return {
    state,
    dispatch,
    cancel,
    trainOver,
    train: (settings) => trainOver(settings, drawingsFor(settings.shown, state.own, TRAINING)),
    trySeeds: () => {
      const { settings, drawings } = state.history.course
      dispatch({ kind: 'strip', strip: { settings, drawings, total: STRIP, results: [] } })
      start({ kind: 'seeds', settings, drawings, first: stripStart(settings.seed), count: STRIP })
    },
  }
}

/** Starts jobs, one at a time, and passes on what they report. */
function useJobs(dispatch: (action: LabAction) => void) {
  const stop = useRef(() => {})
  useEffect(() => () => stop.current(), [])
  return {
    start: (job: Job) => {
      const course = courseOf(job.settings, job.drawings)
      const total = job.kind === 'run' ? job.settings.epochs : job.count
      stop.current()
      dispatch({ kind: 'started', job: job.kind, total })
      stop.current = startJob(job, course, {
        report: (report) => hear(report, course, dispatch),
        failed: (detail) => dispatch({ kind: 'failed', detail }),
      })
    },
    cancel: () => {
      stop.current()
      dispatch({ kind: 'cancelled' })
    },
  }
}

function hear(report: Report, course: Course, dispatch: (action: LabAction) => void): void {
  switch (report.kind) {
    case 'progress':
      return dispatch(report)
    case 'recorded':
      return dispatch({
        kind: 'recorded',
        history: { course, epochs: course.settings.epochs, ...report.recording },
      })
    case 'seed':
      dispatch({ kind: 'seed', result: report.result })
      return dispatch(
        report.done === report.total
          ? { kind: 'finished' }
          : { kind: 'progress', done: report.done, total: report.total },
      )
  }
}

/** While the play is on, moves the slider from the start to the end in PLAY_MS. */
function usePlay({ playing, history }: LabState, dispatch: (action: LabAction) => void): void {
  useEffect(() => {
    if (!playing) return
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const steps = Math.min(history.epochs, still ? STILL_STEPS : STEPS)
    const epochs = Math.ceil(history.epochs / steps)
    const timer = setInterval(() => dispatch({ kind: 'advance', epochs }), PLAY_MS / steps)
    return () => clearInterval(timer)
  }, [playing, history])
}
