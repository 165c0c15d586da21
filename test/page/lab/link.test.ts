import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figure7 } from '../../../src/network/figure7.ts'
import { forward } from '../../../src/network/forward.ts'
import { FULL } from '../../../src/network/image.ts'
import { LABELS, LETTERS } from '../../../src/network/letters.ts'
import { mulberry32 } from '../../../src/network/random.ts'
import { randomWeights, zeroWeights, type Weights } from '../../../src/network/weights.ts'
import { fromBase64Url } from '../../../src/page/lab/bytes.ts'
import {
  decodeNetwork,
  encodeNetwork,
  rounded,
  type SharedNetwork,
} from '../../../src/page/lab/link.ts'
import {
  largestScoreChange,
  networkForStage,
  networkFromLink,
} from '../../../src/page/lab/shared-network.ts'

const abc = (weights: Weights): SharedNetwork => ({ weights, labels: LABELS, letters: LETTERS })

function decoded(text: string): SharedNetwork {
  const network = decodeNetwork(text)
  if (typeof network === 'string') throw new Error(network)
  return network
}

const weights = fc
  .tuple(fc.nat(0xffffffff), fc.constantFrom(0, 1e-3, 1, 40, 1e6))
  .map(([seed, scale]) => randomWeights(mulberry32(seed), scale))

describe('a network in a link', () => {
  it('is 452 characters of base64url for A, B, C', () => {
    expect(encodeNetwork(abc(figure7()))).toMatch(/^[\w-]{452}$/)
  })
  it('comes back as exactly the rounded network, for any weights', () => {
    fc.assert(
      fc.property(weights, (w) => {
        expect(decoded(encodeNetwork(abc(w))).weights).toEqual(rounded(w))
      }),
    )
  })
  it('is rounded once: the link of a received network is the same link', () => {
    fc.assert(
      fc.property(weights, (w) => {
        const link = encodeNetwork(abc(w))
        expect(encodeNetwork(decoded(link))).toBe(link)
        expect(rounded(rounded(w))).toEqual(rounded(w))
      }),
    )
  })
  it('errs by at most half a step, 1/65534 of the largest weight, and a little for the float32 scale', () => {
    const w = figure7()
    const largest = Math.max(...[...w.w1, ...w.w2].map(Math.abs))
    const near = rounded(w)
    w.w1.forEach((value, n) =>
      expect(Math.abs(value - near.w1[n]!)).toBeLessThanOrEqual((largest / 65534) * (1 + 1e-2)),
    )
  })
  it('keeps the scores of Figure 7 to 3e-4: at most 30 steps of 4.4e-5 each on a slope of 1/4', () => {
    for (const letter of LETTERS) {
      const before = forward(figure7(), letter).a2
      const after = forward(rounded(figure7()), letter).a2
      before.forEach((score, j) => expect(Math.abs(score - after[j]!)).toBeLessThan(3e-4))
    }
  })
  it('carries the zero network', () => {
    expect(decoded(encodeNetwork(abc(zeroWeights()))).weights).toEqual(zeroWeights())
  })
  it('carries drawings of one’s own under the usual labels', () => {
    const own = { weights: rounded(figure7()), labels: LABELS, letters: [1, 2, 4] }
    expect(decoded(encodeNetwork(own))).toEqual(own)
  })
  it('carries labels and drawings of one’s own', () => {
    const own = { weights: rounded(figure7()), labels: ['Ç', 'três', '🙂'], letters: [0, 5, FULL] }
    expect(decoded(encodeNetwork(own))).toEqual(own)
  })
})

describe('a damaged link', () => {
  const text = encodeNetwork(abc(figure7()))
  it('is noticed for every single changed character', () => {
    Array.from(text).forEach((character, n) => {
      const other = character === 'A' ? 'B' : 'A'
      expect(decodeNetwork(text.slice(0, n) + other + text.slice(n + 1))).toMatch(/damaged|newer/)
    })
  })
  it('is noticed when it is cut off anywhere, or padded', () => {
    for (let n = 0; n < text.length; n++) expect(decodeNetwork(text.slice(0, n))).toBe('damaged')
    expect(decodeNetwork(`${text}AAAA`)).toBe('damaged')
  })
  it('has one spelling only: bits that carry nothing must be 0', () => {
    expect(fromBase64Url('AA')).toEqual(new Uint8Array(1))
    expect(fromBase64Url('AB')).toBeNull()
  })
  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (any) => typeof decodeNetwork(any) === 'string'))
    fc.assert(
      fc.property(fc.base64String(), (any) => {
        decodeNetwork(any.replaceAll('=', ''))
      }),
    )
  })
  it('of a later version says so', () => {
    expect(decodeNetwork('Ag' + text.slice(2))).toBe('newer')
  })
})

describe('a network on stage', () => {
  it('is the rounded one, so sender and receiver see the same bits', () => {
    const sent = networkForStage(abc(figure7()))
    const received = networkFromLink(sent.fragment.slice(2))
    expect(received).toEqual(sent)
    expect(sent.served).toBeNull()
  })
  it('says by how much its scores differ: not at all once it is rounded', () => {
    const sent = networkForStage(abc(figure7()))
    const change = largestScoreChange(abc(figure7()), sent)
    const all = LETTERS.flatMap((letter) => {
      const exact = forward(figure7(), letter).a2
      return Array.from(forward(sent.weights, letter).a2, (a, j) => Math.abs(a - exact[j]!))
    })
    expect(all).toContain(change)
    expect(all.every((one) => one <= change)).toBe(true)
    expect(change).toBeGreaterThan(0)
    expect(largestScoreChange(abc(sent.weights), sent)).toBe(0)
  })
  it('of a damaged link is none', () => expect(networkFromLink('AQ')).toBe('damaged'))
})
