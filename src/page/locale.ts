/** The reader's language: texts and numbers, handed down to every component. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { en, type Texts } from './locales/en.ts'
import { ptBR } from './locales/pt-BR.ts'
import { numbersIn, type Numbers } from './numbers.ts'
import type { Language } from './state.ts'

export interface Locale {
  readonly language: Language
  readonly texts: Texts
  readonly numbers: Numbers
}

const TEXTS: Readonly<Record<Language, Texts>> = { en, 'pt-BR': ptBR }

export const localeIn = (language: Language): Locale => ({
  language,
  texts: TEXTS[language],
  numbers: numbersIn(language),
})

export const LocaleContext = createContext<Locale>(localeIn('en'))

export const useLocale = (): Locale => useContext(LocaleContext)
