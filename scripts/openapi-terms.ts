/** What the parts of the description share. */
import { DEFAULT_MODEL, MODELS } from '../src/model/models.ts'

export type Schema = Readonly<Record<string, unknown>>

export const LANGUAGES = ['en', 'pt-BR'] as const

export type Language = (typeof LANGUAGES)[number]

/** Both texts stand side by side where they are used; this takes one of them. */
export const say =
  (language: Language) =>
  (english: string, portuguese: string): string =>
    language === 'en' ? english : portuguese

export const NAMES: readonly string[] = MODELS.map(({ name }) => name)
export const LABELS: readonly string[] = DEFAULT_MODEL.labels
