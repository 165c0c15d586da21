/** The paths of the interface. */
import { FIRST_CODE, HEALTH, MODEL_LIST, modelCard } from './openapi-examples.ts'
import { CACHED, inPath, json, KNOWN, parameters, problems, ref } from './openapi-parts.ts'
import { predict } from './openapi-predict.ts'
import { NAMES, say, type Language, type Schema } from './openapi-terms.ts'

/** A GET that gives the same JSON until models change. */
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

const CODE = inPath('code', ref('schemas', 'Code'), FIRST_CODE)

/** As of /predict; but a link that says them wrong is no error. */
const forgiving = (language: Language, ...names: ('Model' | 'Lang')[]): Schema[] =>
  names.map((name) => ({ ...parameters(language)[name], schema: { type: 'string' } }))

function sharedPage(language: Language): Schema {
  const t = say(language)
  const content = { 'text/html': { schema: { type: 'string' } } }
  return {
    get: {
      operationId: 'sharedDrawing',
      summary: t(
        'The page with this drawing and a preview for chats',
        'A página com este desenho e uma prévia para conversas',
      ),
      parameters: [CODE, ...forgiving(language, 'Model', 'Lang')],
      responses: {
        200: { description: t('The page.', 'A página.'), headers: CACHED, content },
        ...KNOWN,
        404: {
          description: t(
            'No code: the page, with a notice.',
            'Não é um código: a página, com um aviso.',
          ),
          content,
        },
        ...problems(),
      },
    },
  }
}

function sharedPicture(language: Language): Schema {
  const t = say(language)
  return {
    get: {
      operationId: 'sharedPicture',
      summary: t('The preview picture, 1200 x 630', 'A imagem da prévia, 1200 x 630'),
      parameters: [CODE, ...forgiving(language, 'Model')],
      responses: {
        200: {
          description: t('The picture.', 'A imagem.'),
          headers: CACHED,
          content: { 'image/png': {} },
        },
        ...KNOWN,
        ...problems(404),
      },
    },
  }
}

function models(language: Language): Record<string, Schema> {
  const t = say(language)
  const name = inPath('name', { type: 'string', enum: NAMES }, NAMES[0])
  const one = t('One network: weights, training, measures', 'Uma rede: pesos, treino, medidas')
  return {
    '/models': resource(
      'listModels',
      t('The networks on offer', 'As redes disponíveis'),
      'ModelList',
      {
        example: MODEL_LIST,
      },
    ),
    '/models/{name}': resource('getModel', one, 'ModelCard', {
      parameters: [name],
      problems: [404],
    }),
    '/model': resource('getDefaultModel', t('The default network', 'A rede padrão'), 'ModelCard', {
      example: modelCard(),
    }),
  }
}

function health(language: Language): Schema {
  const t = say(language)
  return {
    get: {
      operationId: 'health',
      summary: t('Whether the service is well', 'Se o serviço está bem'),
      responses: {
        200: { description: t('It is.', 'Está.'), content: json('Health', { example: HEALTH }) },
        ...problems(),
      },
    },
  }
}

export const paths = (language: Language): Record<string, Schema> => ({
  '/predict': predict(language),
  ...models(language),
  '/d/{code}': sharedPage(language),
  '/d/{code}.png': sharedPicture(language),
  '/healthz': health(language),
})
