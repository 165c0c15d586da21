import { describe, expect, test } from 'vitest'
import { MODELS } from '../../src/model/models.ts'
import { en } from '../../src/page/locales/en.ts'
import { ptBR } from '../../src/page/locales/pt-BR.ts'

type Leaf = { readonly path: string; readonly text: string }

/** Every text, functions called with arguments that name themselves. */
function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value === 'function') {
    if (path === '/note') return []
    const speak = value as (...of: unknown[]) => unknown
    const listed = path === '/invitation' ? [['A', 'B', 'C']] : [1, 2, 3, 4]
    return leaves(speak(...listed), path)
  }
  if (typeof value !== 'object' || value === null) throw new Error(`${path}: ${typeof value}`)
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`))
}

const english = leaves(en)
const portuguese = leaves(ptBR)

describe('the two languages', () => {
  test('say the same things', () => {
    expect(portuguese.map(({ path }) => path)).toEqual(english.map(({ path }) => path))
  })

  test('say nothing empty, and hold no text left in the other language', () => {
    /** Alike in both: names, letters, loan words. */
    const alike =
      /^\/(language|models\/known\/tutorial\/title|share\/link|sum\/how\/[01]\/sign|tables\/pixel|inside\/picture)/
    english.forEach(({ path, text }, n) => {
      expect(text.trim(), path).not.toBe('')
      const other = portuguese[n]!.text
      if (!alike.test(path)) expect(other, path).not.toBe(text)
    })
  })

  test('write no percentage, and numbers with their own decimal mark', () => {
    for (const { path, text } of [...english, ...portuguese])
      expect(text, path).not.toMatch(/\d ?%/)
    for (const { path, text } of english) expect(text, path).not.toMatch(/\d,\d/)
    for (const { path, text } of portuguese) expect(text, path).not.toMatch(/\d\.\d/)
  })

  test('know every model that is served', () => {
    for (const { name } of MODELS) {
      expect(Object.keys(en.models.known)).toContain(name)
      expect(Object.keys(ptBR.models.known)).toContain(name)
    }
  })

  test('invite to draw what the model file says', () => {
    expect(en.invitation(['A', 'B', 'C'])).toBe('Draw an A, a B or a C')
    expect(ptBR.invitation(['A', 'B', 'C'])).toBe('Desenhe um A, um B ou um C')
    expect(en.invitation(['X', 'O', 'U'])).toBe('Draw an X, an O or a U')
    expect(en.invitation(['star', 'moon', 'sun'])).toBe('Draw one of these: star, moon, sun')
  })

  test('say what an experiment did', () => {
    for (const texts of [en, ptBR]) {
      const labels = ['A', 'B', 'C']
      const fooled = texts.note({ kind: 'fooled', count: 2, from: 0, to: 1 }, labels)
      expect(fooled).toMatch(/2 pixels.*A.*B/)
      const still = texts.note({ kind: 'shifted', from: 2, to: 2 }, labels)
      const changed = texts.note({ kind: 'shifted', from: 2, to: 0 }, labels)
      expect(still).not.toBe(changed)
      expect(texts.note({ kind: 'unfoolable', tried: 7, from: 0 }, labels)).toContain('7')
    }
  })
})
