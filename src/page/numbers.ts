/** Numbers as people read them: the language's decimal mark, a true minus sign, no percentages. */
import { THRESHOLD } from '../network/predict.ts'
import type { Language } from './state.ts'

export const MINUS = '\u2212'

const MARK: Readonly<Record<Language, string>> = { en: '.', 'pt-BR': ',' }

export interface Numbers {
  /** A number with so many digits after the mark; a zero has no sign. */
  fixed(value: number, digits?: number): string
  /** The same with + where it is positive. */
  signed(value: number, digits?: number): string
  /** A score: see `scoreDigits`. */
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
  const score = (value: number): string => {
    const digits = scoreDigits(value)
    return fixed(digits === MOST_DIGITS ? cut(value) : value, digits)
  }
  return { fixed, signed, score }
}

/** More digits than these say nothing to a person. */
const MOST_DIGITS = 6

/**
 * Two digits after the mark, more only where rounding would claim too much: a score below 1 that would read 1.00, or
 * one that would be shown on the other side of the threshold. Six at most.
 */
export function scoreDigits(value: number): number {
  for (let digits = 2; digits < MOST_DIGITS; digits++) {
    const shown = Number(value.toFixed(digits))
    if (shown >= THRESHOLD === value >= THRESHOLD && (shown < 1 || value >= 1)) return digits
  }
  return MOST_DIGITS
}

/** A score cut after the last of those digits: what is that close to 1 still does not read 1. */
const cut = (score: number): number => Math.floor(score * 10 ** MOST_DIGITS) / 10 ** MOST_DIGITS

/** A number typed with either decimal mark and either minus sign; null when it is none. */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replace(MINUS, '-').replace(',', '.')
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return null
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}
