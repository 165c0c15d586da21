/** What the worker says to people, in both languages. */
export const LANGUAGES = ['en', 'pt-BR'] as const

export type Language = (typeof LANGUAGES)[number]

/** No guessing from headers, so that answers can be cached. */
export const DEFAULT_LANGUAGE: Language = 'en'

export const isLanguage = (value: string): value is Language =>
  LANGUAGES.some((language) => language === value)

interface Messages {
  readonly recognised: (letter: string) => string
  /** Not recognised: the letter is only the closest. */
  readonly notSure: (letter: string) => string
}

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: {
    recognised: (letter) => `Image is of letter ${letter}.`,
    notSure: (letter) => `Not sure. Closest: ${letter}.`,
  },
  'pt-BR': {
    recognised: (letter) => `A imagem é a letra ${letter}.`,
    notSure: (letter) => `Não tenho certeza. Mais parecida: ${letter}.`,
  },
}
