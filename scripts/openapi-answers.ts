/** The JSON Schemas of what is answered to a question: an answer, or problems. */
import { listOf, NUMBER, record, ref, SCORE, TEXT } from './openapi-forms.ts'
import { LABELS, say, type Language, type Schema } from './openapi-terms.ts'

/** The keys of an answer, whether alone or one of a batch. */
function answer(language: Language): Record<string, Schema> {
  const t = say(language)
  const largest = t('The largest score.', 'O maior escore.')
  const recognised = t(
    'Whether exactly one score is 0.5 or more. If not, the letter is only the closest.',
    'Se exatamente um escore é 0,5 ou mais. Se não, a letra é apenas a mais parecida.',
  )
  const scores = t(
    'Three separate sigmoids, in full float64 precision. Not probabilities: they need not add up to 1.',
    'Três sigmoides separadas, com toda a precisão de float64. Não são probabilidades: a soma não precisa ser 1.',
  )
  const byLabel = record(Object.fromEntries(LABELS.map((label) => [label, SCORE])))
  return {
    letter: { type: 'string', enum: LABELS, description: largest },
    recognised: { type: 'boolean', description: recognised },
    scores: { ...byLabel, description: scores },
    message: { ...TEXT, description: t('For people.', 'Para pessoas.') },
    trace: ref('Trace'),
  }
}

export function answers(language: Language): Record<string, Schema> {
  const keys = answer(language)
  const [hidden, output] = [5, 3]
  const trace = record({
    z1: listOf(NUMBER, hidden),
    a1: listOf(SCORE, hidden),
    z2: listOf(NUMBER, output),
    a2: listOf(SCORE, output),
  })
  const description = say(language)(
    'Every value between the pixels and the scores: sums z and sigmoids a of the 5 hidden and the 3 output neurons.',
    'Todos os valores entre os pixels e os escores: somas z e sigmoides a dos 5 neurônios ocultos e dos 3 de saída.',
  )
  const predictions = { type: 'array', items: ref('BatchItem') }
  return {
    Answer: record({ ...keys, model: ref('ModelName') }, ['trace']),
    BatchAnswer: record({ predictions, model: ref('ModelName') }),
    BatchItem: record(keys, ['trace']),
    Trace: { ...trace, description },
  }
}

export function problems(language: Language): Record<string, Schema> {
  const t = say(language)
  const text = (english: string, portuguese: string): Schema => ({
    ...TEXT,
    description: t(english, portuguese),
  })
  const detail = text('What was expected, and what came.', 'O que se esperava e o que veio.')
  const pointer = text('A JSON pointer into the body.', 'Um ponteiro JSON para dentro do corpo.')
  const parameter = text('The name of a query parameter.', 'O nome de um parâmetro da consulta.')
  const problem = {
    type: { const: 'about:blank' },
    title: TEXT,
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail,
    errors: { type: 'array', items: ref('Fault'), minItems: 1, maxItems: 10 },
    ray: text('Names this request in our logs.', 'Identifica este pedido em nossos registros.'),
  }
  return {
    Problem: { ...record(problem, ['errors', 'ray']), description: 'RFC 9457' },
    Fault: { oneOf: [record({ pointer, detail }), record({ parameter, detail })] },
  }
}
