import { describe, expect, it } from 'vitest'
import { stepIn } from '../../../src/page/lab/strip-keys.ts'

describe('keys in the strip of seeds', () => {
  it.each([
    [0, 'ArrowRight', 1],
    [5, 'ArrowLeft', 4],
    [5, 'ArrowDown', 6],
    [5, 'ArrowUp', 4],
    [5, 'PageDown', 15],
    [15, 'PageUp', 5],
    [5, 'Home', 0],
    [5, 'End', 99],
  ])('from %i, %s goes to %i', (at, key, to) => expect(stepIn(at, key, 100)).toBe(to))
  it('stop at the ends', () => {
    expect(stepIn(0, 'ArrowLeft', 100)).toBe(0)
    expect(stepIn(99, 'ArrowRight', 100)).toBe(99)
    expect(stepIn(95, 'PageDown', 100)).toBe(99)
  })
  it('are no others', () => expect(stepIn(0, 'a', 100)).toBeNull())
})
