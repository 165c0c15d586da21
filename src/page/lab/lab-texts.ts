/** The lab's texts in the reader's language, and measured facts as such texts. */
import { useLocale } from '../locale.ts'
import type { Numbers } from '../numbers.ts'
import type { Language } from '../state.ts'
import type { Facts } from './facts.ts'
import { labEn, type FactTexts, type LabTexts } from './text-en.ts'
import { labPtBR } from './text-pt-br.ts'

const TEXTS: Readonly<Record<Language, LabTexts>> = { en: labEn, 'pt-BR': labPtBR }

export const labTextsIn = (language: Language): LabTexts => TEXTS[language]

export const useLabTexts = (): LabTexts => labTextsIn(useLocale().language)

/** Where the slider stands. */
export const saidOf = (epoch: number, epochs: number, { time }: LabTexts): string =>
  epoch === 0 ? time.start(epochs) : time.of(epoch, epochs)

/** Digits of a loss after the mark: as many as the tutorial's run needs to differ from epoch to epoch. */
export const LOSS_DIGITS = 5

const MOST_DIGITS = 6

/** An upper bound with one digit that counts, never below the value: 0.000325 is "0.0004 at most". */
export function atMost(value: number, numbers: Numbers): string {
  if (value === 0) return '0'
  for (let digits = 1; digits < MOST_DIGITS; digits++) {
    const unit = 10 ** digits
    if (value * unit >= 1) return numbers.fixed(Math.ceil(value * unit) / unit, digits)
  }
  return numbers.fixed(Math.ceil(value * 10 ** MOST_DIGITS) / 10 ** MOST_DIGITS, MOST_DIGITS)
}

/** A number as it is typed: all its digits, the language's decimal mark. */
export const typed = (value: number, numbers: Numbers): string =>
  String(value).replace('.', numbers.fixed(0.5, 1).charAt(1))

export const factTexts = (
  facts: Facts,
  labels: readonly string[],
  numbers: Numbers,
): FactTexts => ({
  epochs: facts.epochs,
  rate: typed(facts.learningRate, numbers),
  firstLoss: numbers.fixed(facts.firstLoss, LOSS_DIGITS),
  lastLoss: numbers.fixed(facts.lastLoss, LOSS_DIGITS),
  rises: facts.rises,
  right: facts.right,
  labels,
  answers: facts.answers,
  learnedFrom: facts.learnedFrom,
  flat: facts.flat,
  spread: atMost(facts.spread, numbers),
  alike: facts.alike.labels,
  difference: atMost(facts.alike.difference, numbers),
})
