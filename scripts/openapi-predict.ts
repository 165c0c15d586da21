/** The two ways to ask which letter a drawing is. */
import { FIRST_CODE, PREDICTIONS } from './openapi-examples.ts'
import { CACHED, json, KNOWN, problems, ref } from './openapi-parts.ts'
import { say, type Language, type Schema } from './openapi-terms.ts'

const OPTIONS: readonly Schema[] = ['Model', 'Lang', 'Trace'].map((name) => ref('parameters', name))

const examplesOf = (part: 'question' | 'answer'): Schema =>
  Object.fromEntries(
    Object.entries(PREDICTIONS).map(([name, example]) => [
      name,
      { ...(example.query ? { summary: `?${example.query}` } : {}), value: example[part] },
    ]),
  )

function byPost(language: Language): Schema {
  const t = say(language)
  const schema = { oneOf: [ref('schemas', 'Answer'), ref('schemas', 'BatchAnswer')] }
  return {
    operationId: 'predict',
    summary: t(
      'Which letter is it? One drawing or up to 1,000',
      'Que letra é? Um desenho ou até 1.000',
    ),
    parameters: OPTIONS,
    requestBody: {
      required: true,
      content: json('Question', { examples: examplesOf('question') }),
    },
    responses: {
      200: {
        description: t(
          'One answer, or one for each drawing of `instances`.',
          'Uma resposta, ou uma para cada desenho de `instances`.',
        ),
        content: { 'application/json': { schema, examples: examplesOf('answer') } },
      },
      ...problems(400, 413, 415, 422, 429),
    },
  }
}

function byGet(language: Language): Schema {
  const t = say(language)
  return {
    operationId: 'predictOne',
    summary: t('The same for one drawing, as a link', 'O mesmo para um desenho, como link'),
    description: t('Exactly one of `code` and `pixels`.', 'Exatamente um entre `code` e `pixels`.'),
    parameters: [
      { name: 'code', in: 'query', schema: ref('schemas', 'Code'), example: FIRST_CODE },
      { name: 'pixels', in: 'query', schema: ref('schemas', 'PixelText') },
      ...OPTIONS,
    ],
    responses: {
      200: {
        description: t('The answer.', 'A resposta.'),
        headers: CACHED,
        content: json('Answer', { example: PREDICTIONS.numbers?.answer }),
      },
      ...KNOWN,
      ...problems(422, 429),
    },
  }
}

export const predict = (language: Language): Schema => ({
  post: byPost(language),
  get: byGet(language),
})
