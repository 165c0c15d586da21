import { describe, expect, it } from 'vitest'
import { LETTERS } from '../../../src/network/letters.ts'
import { drawingCodes, DRAWINGS, ROBUST, trained } from '../../../src/network/recipes.ts'
import {
  courseOf,
  inTurn,
  streamTraining,
  TUTORIAL_DRAWINGS,
} from '../../../src/page/lab/course.ts'
import { run, weightsAt } from '../../../src/page/lab/history.ts'
import { imagesWithin, within } from '../../../src/page/lab/neighbourhood.ts'
import { TUTORIAL, type Settings } from '../../../src/page/lab/settings.ts'

const noisy: Settings = {
  ...TUTORIAL,
  shown: 'noisy',
  start: 'random',
  scale: 0.1,
  seed: 5,
  epochs: 2,
}

describe('a course', () => {
  it('with noise ends at the weights of the recipe with as many updates', () => {
    const training = { ...ROBUST, seed: 5, updates: 12_000 }
    expect(streamTraining(noisy, TUTORIAL_DRAWINGS)).toEqual(training)
    const history = run(courseOf(noisy, TUTORIAL_DRAWINGS))
    expect(weightsAt(history, 2)).toEqual(trained(training, LETTERS))
  })
  it('over drawings ends at the rounded weights of the recipe, and has all digits before', () => {
    const { images } = TUTORIAL_DRAWINGS
    const training = { ...DRAWINGS, seed: 5, updates: 12_000, drawings: drawingCodes(images) }
    const settings: Settings = { ...noisy, shown: 'drawings' }
    expect(streamTraining(settings, TUTORIAL_DRAWINGS)).toEqual(training)
    const history = run(courseOf(settings, TUTORIAL_DRAWINGS))
    expect(weightsAt(history, 2)).toEqual(trained(training, LETTERS))
    const short = (epoch: number) =>
      weightsAt(history, epoch).w1.filter((weight) => /^-?\d+(\.\d{1,3})?$/.test(`${weight}`))
    expect([short(1).length, short(2).length]).toEqual([0, 150])
  })
  it('with noise counts its accuracy on the 1,398 images within 2 flips of a letter', () => {
    expect(courseOf(noisy, TUTORIAL_DRAWINGS).examples).toHaveLength(1398)
  })
  it('over drawings counts its accuracy on each of them', () => {
    const drawings = {
      labels: ['A', 'B', 'C'],
      images: LETTERS.map((letter) => [letter, letter ^ 1]),
    }
    const course = courseOf({ ...noisy, shown: 'drawings' }, drawings)
    expect(course.examples).toHaveLength(6)
    expect(course.letters).toEqual(LETTERS)
  })
  it('of letters that are too close cannot be had with noise', () => {
    const close = { labels: ['x', 'y', 'z'], images: [[1], [2], [4]] }
    expect(() => courseOf(noisy, close).begin()).toThrow(RangeError)
    expect(() => courseOf({ ...noisy, shown: 'own' }, close)).not.toThrow()
  })
  it('knows how many updates an epoch has: one for each drawing, a single one in the annex', () => {
    expect(courseOf(TUTORIAL, TUTORIAL_DRAWINGS).updates).toBe(3)
    expect(courseOf({ ...TUTORIAL, reading: 'annex' }, TUTORIAL_DRAWINGS).updates).toBe(1)
    expect(courseOf(noisy, TUTORIAL_DRAWINGS).updates).toBe(6000)
  })
  it('without a drawing for each label is refused', () => {
    expect(() => courseOf(TUTORIAL, { labels: ['x', 'y', 'z'], images: [[1], [2], []] })).toThrow(
      /x, y, z/,
    )
  })
  it('shows drawings in turn: first of each label, then second', () => {
    const drawings = { labels: ['x', 'y', 'z'], images: [[1, 2], [3], [4, 5]] }
    expect(inTurn(drawings).map(({ image }) => image)).toEqual([1, 3, 4, 2, 5])
  })
})

describe('the images within some flips', () => {
  it.each([
    [0, 1],
    [1, 31],
    [2, 466],
    [3, 4526],
  ])('%i of one letter are %i, none twice', (flips, count) => {
    const images = within(LETTERS[0]!, flips)
    expect(images).toHaveLength(count)
    expect(new Set(images).size).toBe(count)
  })
  it('2 of three letters are 1,398', () => {
    expect(new Set(imagesWithin(LETTERS, 2).map(({ image }) => image)).size).toBe(1398)
  })
})
