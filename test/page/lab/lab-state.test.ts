import { describe, expect, it } from 'vitest'
import { courseOf, TUTORIAL_DRAWINGS } from '../../../src/page/lab/course.ts'
import { run } from '../../../src/page/lab/history.ts'
import {
  drawingsFor,
  firstLabState,
  reduceLab,
  type LabAction,
  type LabState,
} from '../../../src/page/lab/lab-state.ts'
import { TUTORIAL } from '../../../src/page/lab/settings.ts'

const history = run(courseOf(TUTORIAL, TUTORIAL_DRAWINGS))
const longer = run(courseOf({ ...TUTORIAL, epochs: 300 }, TUTORIAL_DRAWINGS))
const first = firstLabState(history)
const after = (...actions: LabAction[]): LabState => actions.reduce(reduceLab, first)

describe('the slider', () => {
  it('stands at the start when the lab opens', () => expect(first.epoch).toBe(0))
  it.each([
    [-5, 0],
    [38.6, 39],
    [100, 100],
    [101, 100],
  ])('moved to %d stands at %d', (epoch, at) => {
    expect(after({ kind: 'epoch', epoch }).epoch).toBe(at)
  })
  it('plays to the end and stops there; play again begins at the start', () => {
    const nearly = after({ kind: 'epoch', epoch: 98 }, { kind: 'play', playing: true })
    const end = reduceLab(nearly, { kind: 'advance', epochs: 3 })
    expect(end).toMatchObject({ epoch: 100, playing: false })
    expect(reduceLab(end, { kind: 'play', playing: true })).toMatchObject({
      epoch: 0,
      playing: true,
    })
  })
  it('does not move by itself once the play is paused', () => {
    const paused = after({ kind: 'epoch', epoch: 40 }, { kind: 'advance', epochs: 3 })
    expect(paused.epoch).toBe(40)
  })
  it('moved by hand ends the play', () => {
    expect(after({ kind: 'play', playing: true }, { kind: 'epoch', epoch: 5 }).playing).toBe(false)
  })
  it('goes to the end of a new run, but stays where it stood in between', () => {
    expect(after({ kind: 'recorded', history: longer }).epoch).toBe(300)
    expect(after({ kind: 'epoch', epoch: 100 }, { kind: 'recorded', history: longer }).epoch).toBe(
      300,
    )
    expect(after({ kind: 'epoch', epoch: 40 }, { kind: 'recorded', history: longer }).epoch).toBe(
      40,
    )
  })
})

describe('a job', () => {
  const started: LabAction = { kind: 'started', job: 'run', total: 300 }
  it('is pending until it is recorded, cancelled or has failed', () => {
    expect(after(started).pending).toEqual({ kind: 'run', done: 0, total: 300 })
    expect(after(started, { kind: 'progress', done: 3, total: 300 }).pending?.done).toBe(3)
    expect(after(started, { kind: 'recorded', history: longer }).pending).toBeNull()
    expect(after(started, { kind: 'cancelled' })).toMatchObject({ pending: null, history })
    expect(after(started, { kind: 'failed', detail: 'x' })).toMatchObject({
      pending: null,
      failure: 'x',
    })
  })
  it('that begins takes an old failure away', () => {
    expect(after({ kind: 'failed', detail: 'x' }, started).failure).toBeNull()
  })
  it('over seeds fills its strip one by one', () => {
    const strip = { settings: TUTORIAL, drawings: TUTORIAL_DRAWINGS, total: 100, results: [] }
    const state = after({ kind: 'strip', strip }, { kind: 'seed', result: { seed: 1, right: 3 } })
    expect(state.strip?.results).toEqual([{ seed: 1, right: 3 }])
  })
})

describe('the drawings of a run', () => {
  it('are the tutorial’s, the recipe’s or one’s own', () => {
    const own = { labels: ['x', 'y', 'z'], images: [[1], [2], [3]] }
    const training = { labels: ['A', 'B', 'C'], images: [[4], [5], [6]] }
    expect(drawingsFor('letters', own, training)).toBe(TUTORIAL_DRAWINGS)
    expect(drawingsFor('noisy', own, training)).toBe(TUTORIAL_DRAWINGS)
    expect(drawingsFor('own', own, training)).toBe(own)
    expect(drawingsFor('drawings', own, training)).toBe(training)
  })
})
