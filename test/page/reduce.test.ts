import { describe, expect, test } from 'vitest'
import type { Model } from '../../src/model/check.ts'
import { DEFAULT_MODEL } from '../../src/model/models.ts'
import { BLANK, FULL, hasPixel } from '../../src/network/image.ts'
import { inverted, noisy, shifted } from '../../src/page/experiments.ts'
import { reduce, type Action } from '../../src/page/reduce.ts'
import { firstState, networkOf, question, type State } from '../../src/page/state.ts'

const first = firstState('en', true)
const after = (...actions: Action[]): State => actions.reduce(reduce, first)
/** Another model than the first; there may be one alone that is served. */
const another: Model = { ...DEFAULT_MODEL, name: 'another' }
const agrees = { kind: 'agrees', place: 'GRU', milliseconds: 20 } as const

describe('the first state', () => {
  test('is a letter drawn, answered by the default model, with nothing asked yet', () => {
    expect(first.image).toBe(DEFAULT_MODEL.letters[0])
    expect(first.network.served).toBe(DEFAULT_MODEL.name)
    expect(first.edge).toEqual({ kind: 'device' })
  })

  test('shows level 0 alone where there is no room for more', () => {
    expect(firstState('en', false)).toMatchObject({
      inside: false,
      neuron: null,
      experiments: false,
    })
  })
})

describe('drawing', () => {
  test('a stroke sets pixels and repeats itself without effect', () => {
    const painted = after({ kind: 'paint', pixel: 0, on: true })
    expect(hasPixel(painted.image, 0)).toBe(true)
    expect(reduce(painted, { kind: 'paint', pixel: 0, on: true })).toBe(painted)
    expect(reduce(painted, { kind: 'paint', pixel: 0, on: false }).image).toBe(first.image)
  })

  test('strokes replace the place in the history, deliberate acts add one', () => {
    expect(after({ kind: 'toggle', pixel: 3 }).history).toBe('replace')
    for (const action of [
      { kind: 'draw', image: BLANK },
      { kind: 'change', change: shifted(first.image, 0, 1) },
      { kind: 'model', model: another },
      { kind: 'mode', mode: 'lab' },
    ] satisfies Action[]) {
      expect(after({ kind: 'toggle', pixel: 3 }, action).history).toBe('push')
    }
  })

  test('forgets what the last experiment said, and the notice', () => {
    const noted = after(
      { kind: 'notice', notice: 'damaged-drawing' },
      { kind: 'change', change: noisy(first.image, 7) },
    )
    expect(noted.notice).toBeNull()
    expect(noted.note).toMatchObject({ kind: 'noise', count: 3 })
    expect(noted.marked).toBe(first.image ^ noted.image)
    expect(reduce(noted, { kind: 'toggle', pixel: 0 })).toMatchObject({ note: null, marked: BLANK })
  })
})

describe('experiments', () => {
  test('say what the answer was and what it is', () => {
    const { note, image } = after({ kind: 'change', change: inverted(first.image) })
    expect(image).toBe(first.image ^ FULL)
    expect(note).toMatchObject({ kind: 'inverted', from: 0 })
  })

  test('a neuron is switched off and on again', () => {
    const off = after({ kind: 'switch', neuron: 3 }, { kind: 'switch', neuron: 1 })
    expect(off.off).toEqual([1, 3])
    expect(reduce(off, { kind: 'switch', neuron: 2 }).off).toEqual([1, 2, 3])
    expect(reduce(off, { kind: 'switch', neuron: 3 }).off).toEqual([1])
  })

  test('with a neuron off there is nothing to ask the edge', () => {
    const off = after({ kind: 'switch', neuron: 3 })
    expect(question(off)).toBeNull()
    expect(question(reduce(off, { kind: 'switch', neuron: 3 }))).toBe(question(first))
  })
})

describe('the edge', () => {
  const asked = question(first)!

  test('confirms the question that was asked', () => {
    expect(after({ kind: 'edge', question: asked, edge: agrees }).edge).toEqual(agrees)
  })

  test('an answer to an older question changes nothing: the newest wins', () => {
    const drawn = after({ kind: 'toggle', pixel: 5 })
    expect(reduce(drawn, { kind: 'edge', question: asked, edge: agrees })).toBe(drawn)
  })

  test('has to confirm anew after every change of drawing or model, and only then', () => {
    const confirmed = after({ kind: 'edge', question: asked, edge: agrees })
    const device = { kind: 'device' }
    expect(reduce(confirmed, { kind: 'toggle', pixel: 5 }).edge).toEqual(device)
    expect(reduce(confirmed, { kind: 'model', model: another }).edge).toEqual(device)
    expect(reduce(confirmed, { kind: 'language', language: 'pt-BR' }).edge).toEqual(agrees)
    expect(reduce(confirmed, { kind: 'select', neuron: { layer: 1, index: 2 } }).edge).toEqual(
      agrees,
    )
  })

  test('is not asked about a network from the lab', () => {
    const network = { ...networkOf(DEFAULT_MODEL), served: null, fragment: 'w=AA' }
    expect(question(after({ kind: 'use', network }))).toBeNull()
  })
})

test('back and forward restore what the address says and nothing else', () => {
  const opened = after(
    { kind: 'inside', open: true },
    { kind: 'select', neuron: { layer: 2, index: 1 } },
  )
  const restored = reduce(opened, { kind: 'restore', place: { image: FULL, mode: 'lab' } })
  expect(restored).toMatchObject({ image: FULL, mode: 'lab', inside: true, history: 'replace' })
  expect(restored.neuron).toEqual({ layer: 2, index: 1 })
})
