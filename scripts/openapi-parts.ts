/** What the operations are built of: references, parameters, answers that may be kept. */
import { NAMES, say, type Language, type Schema } from './openapi-terms.ts'

export const ref = (kind: string, name: string): Schema => ({
  $ref: `#/components/${kind}/${name}`,
})

export const json = (schema: string, more: Schema = {}): Schema => ({
  'application/json': { schema: ref('schemas', schema), ...more },
})

/** Every operation may fail through a fault of ours. */
export const problems = (...statuses: number[]): Record<string, Schema> => ({
  ...Object.fromEntries(statuses.map((status) => [status, ref('responses', `Problem${status}`)])),
  500: ref('responses', 'Problem500'),
})

/** The answer to a client that has it already. */
export const KNOWN: Record<string, Schema> = { 304: ref('responses', 'NotModified') }

/** The headers of an answer that may be kept. */
export const CACHED: Schema = {
  ETag: { schema: { type: 'string' } },
  'Cache-Control': { schema: { type: 'string' } },
}

export const inPath = (name: string, schema: Schema, example: unknown): Schema => ({
  name,
  in: 'path',
  required: true,
  schema,
  example,
})

const inQuery = (name: string, description: string, values: readonly string[]): Schema => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string', enum: values, default: values[0] },
})

export function parameters(language: Language): Record<'Model' | 'Lang' | 'Trace', Schema> {
  const t = say(language)
  return {
    Model: inQuery('model', t('Which network answers.', 'Qual rede responde.'), NAMES),
    Lang: inQuery('lang', t('The language of `message`.', 'O idioma de `message`.'), [
      'en',
      'pt-BR',
    ]),
    Trace: inQuery(
      'trace',
      t(
        'Every value between pixels and scores, too.',
        'Também todos os valores entre os pixels e os escores.',
      ),
      ['false', 'true'],
    ),
  }
}
