import { expect, test } from 'vitest'

test('square roots are rounded correctly in this engine', () => {
  expect(Math.sqrt(2)).toBe(1.4142135623730951)
})
