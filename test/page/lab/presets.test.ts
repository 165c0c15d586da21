import { describe, expect, it } from 'vitest'
import { courseOf, TUTORIAL_DRAWINGS } from '../../../src/page/lab/course.ts'
import { factsOf } from '../../../src/page/lab/facts.ts'
import { run } from '../../../src/page/lab/history.ts'
import { PRESETS, presetOf, type PresetName } from '../../../src/page/lab/presets.ts'

const facts = (name: PresetName) => {
  const { settings } = PRESETS.find((preset) => preset.name === name)!
  return factsOf(run(courseOf(settings, TUTORIAL_DRAWINGS)))
}

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
