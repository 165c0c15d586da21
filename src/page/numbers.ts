/** Numbers as people read them: the language's decimal mark, a true minus sign, no percentages. */
import { shownScore } from '../network/shown-score.ts'
import type { Language } from './state.ts'

export const MINUS = '\u2212'

const MARK: Readonly<Record<Language, string>> = { en: '.', 'pt-BR': ',' }

export interface Numbers {
  /** A number with so many digits after the mark; a zero has no sign. */
  fixed(value: number, digits?: number): string
  /** The same with + where it is positive. */
  signed(value: number, digits?: number): string
  /** A score: see `shownScore`. */
  score(value: number): string
}

export function numbersIn(language: Language): Numbers {
  const fixed = (value: number, digits = 2): string => {
    const text = Math.abs(value).toFixed(digits)
    const sign = value < 0 && Number(text) !== 0 ? MINUS : ''
    return sign + text.replace('.', MARK[language])
  }
  const signed = (value: number, digits = 2): string => {
    const text = fixed(value, digits)
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
  }
  const score = (value: number): string => shownScore(value).replace('.', MARK[language])
  return { fixed, signed, score }
}

/** A number typed with either decimal mark and either minus sign; null when it is none. */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replace(MINUS, '-').replace(',', '.')
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return null
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}
