/** What the worker says to people, in both languages. */
export const LANGUAGES = ['en', 'pt-BR'] as const

export type Language = (typeof LANGUAGES)[number]

/** No guessing from headers, so that answers can be cached. */
export const DEFAULT_LANGUAGE = LANGUAGES[0]

interface Message {
  readonly recognised: string
  /** The letter is only the closest. */
  readonly notSure: string
}

/** The letter and a full stop follow. */
export const MESSAGES: Readonly<Record<Language, Message>> = {
  en: {
    recognised: 'Image is of letter',
    notSure: 'Not sure. Closest:',
  },
  'pt-BR': {
    recognised: 'A imagem é a letra',
    notSure: 'Não tenho certeza. Mais parecida:',
  },
}
