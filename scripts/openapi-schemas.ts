/** All JSON Schemas of the interface. */
import { answers, problems } from './openapi-answers.ts'
import { models } from './openapi-models.ts'
import { questions } from './openapi-questions.ts'
import type { Language, Schema } from './openapi-terms.ts'

export const schemas = (language: Language): Record<string, Schema> => ({
  ...questions(language),
  ...answers(language),
  ...models(language),
  ...problems(language),
})
