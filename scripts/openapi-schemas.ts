/** The JSON Schemas of the interface: what may be asked, and what is answered. */
import { LABELS, NAMES, say, type Language, type Schema } from './openapi-terms.ts'

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** An object that has exactly these keys, of which `optional` may be missing. */
function record(properties: Record<string, Schema>, optional: string[] = []): Schema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key))
  return { type: 'object', properties, required, additionalProperties: false }
}

const listOf = (items: Schema, length: number): Schema => ({
  type: 'array',
  items,
  minItems: length,
  maxItems: length,
})

const BIT: Schema = { type: 'integer', enum: [0, 1] }
const SCORE: Schema = { type: 'number', minimum: 0, maximum: 1 }
const NUMBER: Schema = { type: 'number' }
const TEXT: Schema = { type: 'string' }
const CODE = '^[0-9a-vA-V]{6}$'
const BREAK = '(?:/|\\r\\n|\\n|\\r)'
const PIXEL_TEXT = `^(?:[01.#]{30}|[01.#]{6}(?:${BREAK}[01.#]{6}){4}${BREAK}?)$`

/** What may be asked. */
function questions(language: Language): Record<string, Schema> {
  const t = say(language)
  return {
    Pixels: {
      description: t(
        'The drawing, row by row from the top left: 1 is ink, 0 is paper. Grey values are refused: threshold them first.',
        'O desenho, linha a linha a partir do alto à esquerda: 1 é tinta, 0 é papel. Tons de cinza são recusados: aplique antes um limiar.',
      ),
      oneOf: [
        { title: t('30 numbers', '30 números'), ...listOf(BIT, 30) },
        { title: t('5 rows of 6', '5 linhas de 6'), ...listOf(listOf(BIT, 6), 5) },
        ref('PixelText'),
      ],
    },
    PixelText: {
      type: 'string',
      pattern: PIXEL_TEXT,
      description: t(
        'Text: 0 or . is paper, 1 or # is ink. Rows unparted, or parted by / or line breaks, one more of them allowed at the end.',
        'Texto: 0 ou . é papel, 1 ou # é tinta. Linhas sem separação, ou separadas por / ou quebras de linha, com mais uma permitida no fim.',
      ),
    },
    Code: {
      type: 'string',
      pattern: CODE,
      description: t(
        'The six-character code of shared links: the 30 pixels as one binary number, written in base 32, in any case.',
        'O código de seis caracteres dos links: os 30 pixels como um número binário, escrito na base 32, em maiúsculas ou minúsculas.',
      ),
    },
    Question: {
      description: t('One of three keys.', 'Uma de três chaves.'),
      oneOf: [
        record({ pixels: ref('Pixels') }),
        record({ code: ref('Code') }),
        record({ instances: { type: 'array', items: ref('Pixels'), minItems: 1, maxItems: 1000 } }),
      ],
    },
  }
}

/** What is answered to a question. */
function answers(language: Language): Record<string, Schema> {
  const t = say(language)
  const answer = {
    letter: {
      type: 'string',
      enum: LABELS,
      description: t('The largest score.', 'O maior escore.'),
    },
    recognised: {
      type: 'boolean',
      description: t(
        'Whether exactly one score is 0.5 or more. If not, the letter is only the closest.',
        'Se exatamente um escore é 0,5 ou mais. Se não, a letra é apenas a mais parecida.',
      ),
    },
    scores: {
      ...record(Object.fromEntries(LABELS.map((label) => [label, SCORE]))),
      description: t(
        'Three separate sigmoids, in full float64 precision. Not probabilities: they need not add up to 1.',
        'Três sigmoides separadas, com toda a precisão de float64. Não são probabilidades: a soma não precisa ser 1.',
      ),
    },
    message: { ...TEXT, description: t('For people.', 'Para pessoas.') },
    trace: ref('Trace'),
  }
  return {
    Answer: record({ ...answer, model: ref('ModelName') }, ['trace']),
    BatchAnswer: record({
      predictions: { type: 'array', items: ref('BatchItem') },
      model: ref('ModelName'),
    }),
    BatchItem: record(answer, ['trace']),
    Trace: {
      ...record({
        z1: listOf(NUMBER, 5),
        a1: listOf(SCORE, 5),
        z2: listOf(NUMBER, 3),
        a2: listOf(SCORE, 3),
      }),
      description: t(
        'Every value between the pixels and the scores: sums z and sigmoids a of the 5 hidden and the 3 output neurons.',
        'Todos os valores entre os pixels e os escores: somas z e sigmoides a dos 5 neurônios ocultos e dos 3 de saída.',
      ),
    },
  }
}

function models(language: Language): Record<string, Schema> {
  const t = say(language)
  const name = { ...TEXT, enum: NAMES }
  const version = {
    ...TEXT,
    pattern: '^[0-9a-f]{16}$',
    description: t(
      'Made of the weights: other weights, other version.',
      'Feita dos pesos: outros pesos, outra versão.',
    ),
  }
  const shape = listOf({ type: 'integer' }, 2)
  return {
    ModelName: record({ name, version }),
    ModelList: record({ default: name, models: { type: 'array', items: ref('ModelName') } }),
    Measures: measures(language),
    ModelCard: record({
      name,
      version,
      labels: listOf(TEXT, 3),
      letters: {
        ...listOf(ref('Code'), 3),
        description: t('The labels as drawings.', 'Os rótulos como desenhos.'),
      },
      shapes: record({ drawing: shape, w1: shape, w2: shape }),
      threshold: NUMBER,
      training: {
        type: 'object',
        description: t(
          'Everything needed to make the weights again.',
          'Tudo o que é preciso para refazer os pesos.',
        ),
      },
      measures: { anyOf: [ref('Measures'), { type: 'null' }] },
      w1: {
        ...listOf(listOf(NUMBER, 5), 30),
        description: t('Row i: from pixel i.', 'Linha i: a partir do pixel i.'),
      },
      w2: {
        ...listOf(listOf(NUMBER, 3), 5),
        description: t('Row i: from hidden neuron i.', 'Linha i: a partir do neurônio oculto i.'),
      },
    }),
    Health: record({ status: { const: 'ok' }, models: { type: 'array', items: ref('ModelName') } }),
  }
}

/** Exact, by counting all images meant; lists by letter are in the order of `labels`. */
function measures(language: Language): Schema {
  const t = say(language)
  const list = (english: string, portuguese: string): Schema => ({
    type: 'array',
    description: t(english, portuguese),
  })
  const open = (english: string, portuguese: string): Schema => ({
    type: ['object', 'null'],
    description: t(english, portuguese),
  })
  return {
    type: 'object',
    description: t(
      'Exact, by counting all images meant, never by sampling.',
      'Exatas: contam todas as imagens, nunca uma amostra.',
    ),
    properties: {
      radius: list(
        'By letter: all images within so many flips keep it.',
        'Por letra: todas as imagens a até tantas trocas a mantêm.',
      ),
      accuracyAtDistance: list(
        'By letter and flips: share still given the letter.',
        'Por letra e trocas: proporção que ainda recebe a letra.',
      ),
      agreement: list(
        'By flips: share answered as the nearest letter.',
        'Por trocas: proporção respondida como a letra mais próxima.',
      ),
      acceptedWithin2: open(
        'By threshold: share recognised and right within 2 flips.',
        'Por limiar: proporção reconhecida e certa a até 2 trocas.',
      ),
      heldOut: open(
        'Drawings that were never shown in training.',
        'Desenhos nunca mostrados no treino.',
      ),
      census: open('All 1,073,741,824 images.', 'Todas as 1.073.741.824 imagens.'),
    },
    required: [
      'model',
      'version',
      'radius',
      'accuracyAtDistance',
      'agreement',
      'acceptedWithin2',
      'heldOut',
      'census',
    ],
  }
}

function problems(language: Language): Record<string, Schema> {
  const t = say(language)
  const detail = {
    ...TEXT,
    description: t('What was expected, and what came.', 'O que se esperava e o que veio.'),
  }
  const pointer = {
    ...TEXT,
    description: t('A JSON pointer into the body.', 'Um ponteiro JSON para dentro do corpo.'),
  }
  const parameter = {
    ...TEXT,
    description: t('The name of a query parameter.', 'O nome de um parâmetro da consulta.'),
  }
  return {
    Problem: {
      ...record(
        {
          type: { const: 'about:blank' },
          title: TEXT,
          status: { type: 'integer', minimum: 400, maximum: 599 },
          detail,
          errors: { type: 'array', items: ref('Fault'), minItems: 1, maxItems: 10 },
          ray: {
            ...TEXT,
            description: t(
              'Names this request in our logs.',
              'Identifica este pedido em nossos registros.',
            ),
          },
        },
        ['errors', 'ray'],
      ),
      description: 'RFC 9457',
    },
    Fault: { oneOf: [record({ pointer, detail }), record({ parameter, detail })] },
  }
}

export const schemas = (language: Language): Record<string, Schema> => ({
  ...questions(language),
  ...answers(language),
  ...models(language),
  ...problems(language),
})
