import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_MODEL, MODELS } from '../../src/model/models.ts'
import { FULL } from '../../src/network/image.ts'
import { LANGUAGES, MODES, firstState, networkOf, type State } from '../../src/page/state.ts'
import { languageNamed, pathOf, placeOf, preferredLanguage } from '../../src/page/url.ts'

const at = (path: string) => placeOf(new URL(path, 'https://example.test'))
const base = firstState('en', false)

describe('a link', () => {
  test('restores drawing, model, mode and language', () => {
    const image = fc.integer({ min: 0, max: FULL })
    const kinds = [fc.constantFrom(...LANGUAGES), fc.constantFrom(...MODES)] as const
    fc.assert(
      fc.property(image, fc.constantFrom(...MODELS), ...kinds, (drawing, model, language, mode) => {
        const state: State = { ...base, image: drawing, network: networkOf(model), language, mode }
        const { place, notice } = at(pathOf(state))
        expect({ ...base, ...place }).toEqual(state)
        expect(notice).toBeNull()
      }),
    )
  })

  test('always names its language', () => {
    expect(pathOf({ ...base, language: 'pt-BR' })).toContain('lang=pt-BR')
    expect(pathOf(base)).toContain('lang=en')
  })

  test('carries a network from the lab in the fragment, and names no model then', () => {
    const network = { ...base.network, served: null, fragment: 'w=AbC-_9' }
    const path = pathOf({ ...base, network })
    expect(path).toMatch(/#w=AbC-_9$/)
    expect(path).not.toContain('model=')
    expect(at(path).shared).toBe('AbC-_9')
  })

  test('may be written in capitals, end in a slash, and hold keys that nobody knows', () => {
    const { place, notice } = at('/d/F4JP4U/?utm_source=chat&lang=pt&x=1')
    expect(place).toMatchObject({ image: parseInt('f4jp4u', 32), language: 'pt-BR' })
    expect(notice).toBeNull()
  })
})

describe('a damaged link', () => {
  test('shows the first letter, with a notice', () => {
    for (const path of ['/d/', '/d/64nu3', '/d/64nu31x', '/d/zzzzzz', '/d/%E0%A4%A', '/d/..%2f']) {
      expect(at(path)).toMatchObject({
        place: { image: DEFAULT_MODEL.letters[0] },
        notice: 'damaged-drawing',
      })
    }
  })

  test('to an unknown model shows the usual one, with a notice', () => {
    const { place, notice } = at('/d/f4jp4u?model=gpt')
    expect(place.network?.served).toBe(DEFAULT_MODEL.name)
    expect(notice).toBe('unknown-model')
  })

  test('of an unknown mode or language says nothing of them', () => {
    const { place, notice } = at('/?mode=moon&lang=tlh')
    expect(place.mode).toBe('play')
    expect(place).not.toHaveProperty('language')
    expect(notice).toBeNull()
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (path, query, hash) => {
        expect(() => at(`/d/${path}?${query}#${hash}`)).not.toThrow()
      }),
    )
  })
})

describe('the language', () => {
  test('is known by its first part', () => {
    expect(languageNamed('pt-PT')).toBe('pt-BR')
    expect(languageNamed('EN-us')).toBe('en')
    expect(languageNamed('fr')).toBeUndefined()
    expect(languageNamed(null)).toBeUndefined()
  })

  test("is the first of the reader's list that the page speaks, else English", () => {
    expect(preferredLanguage(['fr-FR', 'pt', 'en'])).toBe('pt-BR')
    expect(preferredLanguage(['fr-FR'])).toBe('en')
    expect(preferredLanguage([])).toBe('en')
  })
})
