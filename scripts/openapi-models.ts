/** The JSON Schemas of the models and their measures. */
import { listOf, NUMBER, record, ref, TEXT } from './openapi-forms.ts'
import { NAMES, say, type Language, type Schema } from './openapi-terms.ts'

const shape = listOf({ type: 'integer' }, 2)

/** `name` and `version` as every model has them. */
function card(language: Language, identity: Readonly<Record<'name' | 'version', Schema>>): Schema {
  const t = say(language)
  const told = (schema: Schema, english: string, portuguese: string): Schema => ({
    ...schema,
    description: t(english, portuguese),
  })
  return record({
    ...identity,
    labels: listOf(TEXT, 3),
    letters: told(listOf(ref('Code'), 3), 'The labels as drawings.', 'Os rótulos como desenhos.'),
    shapes: record({ drawing: shape, w1: shape, w2: shape }),
    threshold: NUMBER,
    training: told(
      { type: 'object' },
      'Everything needed to make the weights again.',
      'Tudo o que é preciso para refazer os pesos.',
    ),
    measures: { anyOf: [ref('Measures'), { type: 'null' }] },
    w1: told(listOf(listOf(NUMBER, 5), 30), 'Row i: from pixel i.', 'Linha i: do pixel i.'),
    w2: told(
      listOf(listOf(NUMBER, 3), 5),
      'Row i: from hidden neuron i.',
      'Linha i: do neurônio oculto i.',
    ),
  })
}

export function models(language: Language): Record<string, Schema> {
  const name = { ...TEXT, enum: NAMES }
  const version = {
    ...TEXT,
    pattern: '^[0-9a-f]{8}$',
    description: say(language)(
      'Made of the weights: other weights, other version.',
      'Feita dos pesos: outros pesos, outra versão.',
    ),
  }
  return {
    ModelName: record({ name, version }),
    ModelList: record({ default: name, models: { type: 'array', items: ref('ModelName') } }),
    Measures: measures(language),
    ModelCard: card(language, { name, version }),
    Health: record({ status: { const: 'ok' }, models: { type: 'array', items: ref('ModelName') } }),
  }
}

type Row = readonly [name: string, type: Schema['type'], english: string, portuguese: string]

const LIST = 'array'
const PARTS = ['object', 'null']

/** Lists by letter are in the order of `labels`. */
// prettier-ignore
const MEASURES: readonly Row[] = [
  ['radius', LIST, 'By letter: all images within so many flips keep it.', 'Por letra: todas as imagens a até tantas trocas a mantêm.'],
  ['accuracyAtDistance', LIST, 'By letter and flips: share still given the letter.', 'Por letra e trocas: proporção que ainda recebe a letra.'],
  ['recognisedAtDistance', LIST, 'By letter and flips: share given it and recognised.', 'Por letra e trocas: proporção que a recebe e é reconhecida.'],
  ['agreement', LIST, 'By flips: share answered as the nearest letter.', 'Por trocas: proporção respondida como a letra mais próxima.'],
  ['acceptedWithin2', PARTS, 'By threshold: share recognised and right within 2 flips.', 'Por limiar: proporção reconhecida e certa a até 2 trocas.'],
  ['blank', LIST, 'The scores of the empty grid.', 'Os escores da grade vazia.'],
  ['full', LIST, 'The scores of the full grid.', 'Os escores da grade cheia.'],
  ['heldOut', PARTS, 'Drawings that were never shown in training.', 'Desenhos nunca mostrados no treino.'],
  ['shown', PARTS, 'Drawings that were shown in training.', 'Desenhos mostrados no treino.'],
  ['census', PARTS, 'All 1,073,741,824 images.', 'Todas as 1.073.741.824 imagens.'],
]

function measures(language: Language): Schema {
  const t = say(language)
  const properties = MEASURES.map(([name, type, english, portuguese]): [string, Schema] => [
    name,
    { type, description: t(english, portuguese) },
  ])
  return {
    ...record({ model: TEXT, version: TEXT, ...Object.fromEntries(properties) }),
    description: t(
      'Exact, by counting all images meant, never by sampling.',
      'Exatas: contam todas as imagens, nunca uma amostra.',
    ),
  }
}
