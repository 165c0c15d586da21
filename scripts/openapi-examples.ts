/** Real questions and the real answers to them, by the same core and the same models; test/worker/openapi.test.ts asks the worker. */
import { cardOf } from '../src/model/card.ts'
import type { Model } from '../src/model/check.ts'
import { DEFAULT_MODEL, MODELS } from '../src/model/models.ts'
import { BLANK, pixelsOf, toCode, toRows, type Image } from '../src/network/image.ts'
import { predict } from '../src/network/predict.ts'
import type { Schema } from './openapi-terms.ts'

/** The letters of the default model; the first may be any label after training on other symbols. */
const [FIRST = BLANK, SECOND = BLANK, THIRD = BLANK] = DEFAULT_MODEL.letters

/** A drawing that the default model does not recognise: the blank one, if it is honest. */
const UNCLEAR = BLANK

const MESSAGES = {
  en: ['Image is of letter ', 'Not sure. Closest: '],
  'pt-BR': ['A imagem é a letra ', 'Não tenho certeza. Mais parecida: '],
} as const

const nameOf = ({ name, version }: Model) => ({ name, version })

function answerTo(image: Image, language: keyof typeof MESSAGES = 'en', trace = false) {
  const { index, recognised, layers } = predict(DEFAULT_MODEL.weights, image)
  const { labels } = DEFAULT_MODEL
  const letter = labels[index] ?? ''
  const { z1, a1, z2, a2 } = layers
  const lists = Object.entries({ z1, a1, z2, a2 }).map(
    ([name, list]) => [name, Array.from(list)] as const,
  )
  return {
    letter,
    recognised,
    scores: Object.fromEntries(labels.map((label, n) => [label, a2[n]])),
    message: `${MESSAGES[language][recognised ? 0 : 1]}${letter}.`,
    ...(trace ? { trace: Object.fromEntries(lists) } : {}),
  }
}

const single = (...question: Parameters<typeof answerTo>) => ({
  ...answerTo(...question),
  model: nameOf(DEFAULT_MODEL),
})

/** Of one name: what is asked, and what is answered. `query` is what follows the question mark. */
export interface Example {
  readonly query?: string
  readonly question: Schema
  readonly answer: Schema
}

export const PREDICTIONS: Readonly<Record<string, Example>> = {
  numbers: { question: { pixels: pixelsOf(FIRST) }, answer: single(FIRST) },
  rows: {
    question: {
      pixels: toRows(SECOND).map((row) => Array.from(row, (sign) => (sign === '#' ? 1 : 0))),
    },
    answer: single(SECOND),
  },
  text: { question: { pixels: toRows(THIRD).join('/') }, answer: single(THIRD) },
  code: {
    query: 'lang=pt-BR',
    question: { code: toCode(FIRST) },
    answer: single(FIRST, 'pt-BR'),
  },
  trace: {
    query: 'trace=true',
    question: { code: toCode(SECOND) },
    answer: single(SECOND, 'en', true),
  },
  notSure: { question: { code: toCode(UNCLEAR) }, answer: single(UNCLEAR) },
  batch: {
    question: { instances: [toRows(FIRST).join('/'), toRows(SECOND).join('/')] },
    answer: { predictions: [answerTo(FIRST), answerTo(SECOND)], model: nameOf(DEFAULT_MODEL) },
  },
}

export const FIRST_CODE = toCode(FIRST)

export const MODEL_LIST = { default: DEFAULT_MODEL.name, models: MODELS.map(nameOf) }

export const HEALTH = { status: 'ok', models: MODELS.map(nameOf) }

/** The default model's card. */
export const modelCard = () => cardOf(DEFAULT_MODEL)
