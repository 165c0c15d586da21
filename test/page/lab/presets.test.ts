import { describe, expect, it } from 'vitest'
import { forward } from '../../../src/network/forward.ts'
import { LETTERS } from '../../../src/network/letters.ts'
import { courseOf, TUTORIAL_DRAWINGS } from '../../../src/page/lab/course.ts'
import { factsOf } from '../../../src/page/lab/facts.ts'
import { run, weightsAt } from '../../../src/page/lab/history.ts'
import { PRESETS, presetNamed, presetOf, type PresetName } from '../../../src/page/lab/presets.ts'

const historyOf = (name: PresetName) => run(courseOf(presetNamed(name), TUTORIAL_DRAWINGS))
const facts = (name: PresetName) => factsOf(historyOf(name))

// Each sentence of the locale claims something of its preset; the numbers in it are measured on the spot.
describe('what the sentence of a preset claims holds', () => {
  it('the tutorial learns all letters', () => {
    expect(facts('tutorial')).toMatchObject({ right: 3, learnedFrom: 39, rises: 0 })
  })
  it('the annex does not read B as B', () => {
    const { answers, right, rises } = facts('annex')
    expect(answers[1]).toBe('C')
    expect(rises).toBeGreaterThan(0)
    expect(right).toBeLessThan(3)
  })
  it('the slow run only falls, and has not arrived', () => {
    const { rises, right, firstLoss, lastLoss } = facts('slow')
    expect(rises).toBe(0)
    expect(lastLoss).toBeLessThan(firstLoss)
    expect(right).toBeLessThan(3)
  })
  it('too long steps leave most hidden values flat and two letters alike', () => {
    for (const name of ['fast', 'tooFast'] as const) {
      const { right, flat, alike } = facts(name)
      expect(right).toBeLessThan(3)
      expect(flat).toBeGreaterThan(7)
      expect(alike).toMatchObject({ labels: ['B', 'C'] })
      expect(alike.difference).toBeLessThan(0.01)
    }
  })
  it('flat means: near 0 or near 1, where the slope a (1 - a) is below 0.01 * 0.99', () => {
    for (const name of ['tutorial', 'fast'] as const) {
      const weights = weightsAt(historyOf(name), 100)
      const slopes = LETTERS.flatMap((letter) =>
        Array.from(forward(weights, letter).a1, (a) => a * (1 - a)),
      )
      expect(facts(name).flat).toBe(slopes.filter((slope) => slope < 0.01 * 0.99).length)
    }
  })
  it('the zero start keeps five equal neurons', () => {
    expect(facts('zero')).toMatchObject({ spread: 0 })
    expect(facts('zero').right).toBeLessThan(3)
    expect(facts('tutorial').spread).toBeGreaterThan(1)
  })
  it('the true gradient of the squared error is slower than the tutorial’s rule', () => {
    expect(facts('squaredError').right).toBeLessThan(3)
    expect(facts('squaredError').lastLoss).toBeGreaterThan(facts('tutorial').lastLoss)
  })
})

describe('presets', () => {
  it('are told apart by their settings', () => {
    for (const { name, settings } of PRESETS) expect(presetOf(settings)).toBe(name)
    expect(presetOf({ ...PRESETS[0]!.settings, learningRate: 0.2 })).toBeNull()
    expect(presetOf({ ...PRESETS[0]!.settings, seed: 99 })).toBe('tutorial')
  })
})
