import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fnv1a } from '../../src/network/hash.ts'

// Published vectors of FNV-1a with 32 bits: draft-eastlake-fnv, appendix C.
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('"%s" has its published hash', (text, hash) => {
  expect(fnv1a(new TextEncoder().encode(text))).toBe(hash)
})

it('is another when one byte is another', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 1320 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (bytes, place, change) => {
        const other = bytes.slice()
        other[place % bytes.length]! ^= change
        expect(fnv1a(other)).not.toBe(fnv1a(bytes))
      },
    ),
    { seed: 30503 },
  )
})
