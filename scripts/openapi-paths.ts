/** The paths of the interface. */
import { FIRST_CODE, HEALTH, MODEL_LIST, modelCard, PREDICTIONS } from './openapi-examples.ts'
import { NAMES, say, type Language, type Schema } from './openapi-terms.ts'

const ref = (kind: string, name: string): Schema => ({ $ref: `#/components/${kind}/${name}` })
const json = (schema: string, more: Schema = {}): Schema => ({
  'application/json': { schema: ref('schemas', schema), ...more },
})

/** Every operation may fail through a fault of ours. */
const problems = (...statuses: number[]): Record<string, Schema> => ({
  ...Object.fromEntries(statuses.map((status) => [status, ref('responses', `Problem${status}`)])),
  500: ref('responses', 'Problem500'),
})

const KNOWN: Record<string, Schema> = { 304: ref('responses', 'NotModified') }

/** The headers of an answer that may be kept. */
const CACHED: Schema = {
  ETag: { schema: { type: 'string' } },
  'Cache-Control': { schema: { type: 'string' } },
}

export const parameters = (language: Language): Record<string, Schema> => {
  const t = say(language)
  return {
    Model: {
      name: 'model',
      in: 'query',
      description: t('Which network answers.', 'Qual rede responde.'),
      schema: { type: 'string', enum: NAMES, default: NAMES[0] },
    },
    Lang: {
      name: 'lang',
      in: 'query',
      description: t('The language of `message`.', 'O idioma de `message`.'),
      schema: { type: 'string', enum: ['en', 'pt-BR'], default: 'en' },
    },
    Trace: {
      name: 'trace',
      in: 'query',
      description: t(
        'Every value between pixels and scores, too.',
        'Também todos os valores entre os pixels e os escores.',
      ),
      schema: { type: 'string', enum: ['true', 'false'], default: 'false' },
    },
  }
}

const OPTIONS: readonly Schema[] = ['Model', 'Lang', 'Trace'].map((name) => ref('parameters', name))

const examplesOf = (part: 'question' | 'answer'): Schema =>
  Object.fromEntries(
    Object.entries(PREDICTIONS).map(([name, example]) => [
      name,
      { ...(example.query ? { summary: `?${example.query}` } : {}), value: example[part] },
    ]),
  )

function predict(language: Language): Schema {
  const t = say(language)
  const kinds = { oneOf: [ref('schemas', 'Answer'), ref('schemas', 'BatchAnswer')] }
  return {
    post: {
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
          content: { 'application/json': { schema: kinds, examples: examplesOf('answer') } },
        },
        ...problems(400, 413, 415, 422, 429),
      },
    },
    get: {
      operationId: 'predictOne',
      summary: t('The same for one drawing, as a link', 'O mesmo para um desenho, como link'),
      description: t(
        'Exactly one of `code` and `pixels`.',
        'Exatamente um entre `code` e `pixels`.',
      ),
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
    },
  }
}

/** A GET that always gives the same JSON until models change. */
const resource = (
  operationId: string,
  summary: string,
  schema: string,
  more: { example?: unknown; parameters?: readonly Schema[]; problems?: number[] } = {},
): Schema => ({
  get: {
    operationId,
    summary,
    ...(more.parameters ? { parameters: more.parameters } : {}),
    responses: {
      200: {
        description: summary,
        headers: CACHED,
        content: json(schema, more.example ? { example: more.example } : {}),
      },
      ...KNOWN,
      ...problems(...(more.problems ?? [])),
    },
  },
})

const inPath = (name: string, schema: Schema, example: unknown): Schema => ({
  name,
  in: 'path',
  required: true,
  schema,
  example,
})

function shared(language: Language): Record<string, Schema> {
  const t = say(language)
  const code = [inPath('code', ref('schemas', 'Code'), FIRST_CODE)]
  const page = { 'text/html': { schema: { type: 'string' } } }
  const png = { 'image/png': {} }
  const { Lang: lang, Model: model } = parameters(language)
  const query = [model, lang].map((parameter) => ({ ...parameter, schema: { type: 'string' } }))
  return {
    '/d/{code}': {
      get: {
        operationId: 'sharedDrawing',
        summary: t(
          'The page with this drawing and a preview for chats',
          'A página com este desenho e uma prévia para conversas',
        ),
        parameters: [...code, ...query],
        responses: {
          200: { description: t('The page.', 'A página.'), headers: CACHED, content: page },
          ...KNOWN,
          404: {
            description: t(
              'No code: the page, with a notice.',
              'Não é um código: a página, com um aviso.',
            ),
            content: page,
          },
          ...problems(),
        },
      },
    },
    '/d/{code}.png': {
      get: {
        operationId: 'sharedPicture',
        summary: t('The preview picture, 1200 x 630', 'A imagem da prévia, 1200 x 630'),
        parameters: [...code, ...query.slice(0, 1)],
        responses: {
          200: { description: t('The picture.', 'A imagem.'), headers: CACHED, content: png },
          ...KNOWN,
          ...problems(404),
        },
      },
    },
  }
}

export function paths(language: Language): Record<string, Schema> {
  const t = say(language)
  const name = { type: 'string', enum: NAMES }
  return {
    '/predict': predict(language),
    '/models': resource(
      'listModels',
      t('The networks on offer', 'As redes disponíveis'),
      'ModelList',
      { example: MODEL_LIST },
    ),
    '/models/{name}': resource(
      'getModel',
      t('One network: weights, training, measures', 'Uma rede: pesos, treino, medidas'),
      'ModelCard',
      { parameters: [inPath('name', name, NAMES[0])], problems: [404] },
    ),
    '/model': resource('getDefaultModel', t('The default network', 'A rede padrão'), 'ModelCard', {
      example: modelCard(),
    }),
    ...shared(language),
    '/healthz': {
      get: {
        operationId: 'health',
        summary: t('Whether the service is well', 'Se o serviço está bem'),
        responses: {
          200: { description: t('It is.', 'Está.'), content: json('Health', { example: HEALTH }) },
          ...problems(),
        },
      },
    },
  }
}
