import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDrawings } from '../../src/network/drawings.ts'
import { LABELS, LETTERS } from '../../src/network/letters.ts'

const read = (name: string) =>
  parseDrawings(readFileSync(new URL(`../../src/drawings/${name}.txt`, import.meta.url), 'utf8'))
const training = read('training')
const heldOut = read('held-out')

describe('the drawings of this project', () => {
  it('that measure the network are never among those it is shown', () => {
    const shown = new Set(training.images.flat())
    expect(heldOut.images.flat().filter((image) => shown.has(image))).toEqual([])
  })
  it('are many ways to draw each letter, and enough that measure', () => {
    for (const list of training.images) expect(list.length).toBeGreaterThanOrEqual(40)
    expect(heldOut.images.flat().length).toBeGreaterThanOrEqual(60)
  })
  it('have the same labels in both files, and start with the letters of the tutorial', () => {
    expect(training.labels).toEqual(LABELS)
    expect(heldOut.labels).toEqual(LABELS)
    expect(training.images.map((list) => list[0])).toEqual(LETTERS)
  })
})
