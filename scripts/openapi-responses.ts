/** The answers that many operations share: problems, and 304. */
import { PROBLEMS } from './openapi-problems.ts'
import { say, type Language, type Schema } from './openapi-terms.ts'

/** What else a program needs to know of a problem. */
const HEADERS: Readonly<Record<string, Schema>> = {
  405: { Allow: { schema: { type: 'string' } } },
  429: { 'Retry-After': { schema: { type: 'integer' } } },
}

export function responses(language: Language): Record<string, Schema> {
  const t = say(language)
  const why: Readonly<Record<number, string>> = {
    400: t('Not UTF-8, not JSON, or cut off.', 'Não é UTF-8, não é JSON, ou foi cortado.'),
    404: t('Nothing is there.', 'Não há nada ali.'),
    405: t('`Allow` says which methods are expected.', '`Allow` diz quais métodos são esperados.'),
    413: t('The body has more than 262,144 bytes.', 'O corpo tem mais de 262.144 bytes.'),
    415: t('Not application/json.', 'Não é application/json.'),
    422: t(
      'JSON or a query of the wrong content; `errors` says where.',
      'JSON ou consulta com conteúdo errado; `errors` diz onde.',
    ),
    429: t(
      'Too many from one address; wait as `Retry-After` says.',
      'Pedidos demais de um endereço; espere como diz `Retry-After`.',
    ),
    500: t('A fault of ours.', 'Uma falha nossa.'),
  }
  const made = Object.entries(PROBLEMS).map(([status, { problem }]): [string, Schema] => [
    `Problem${status}`,
    {
      description: why[Number(status)] ?? '',
      ...(status in HEADERS ? { headers: HEADERS[status] } : {}),
      content: {
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          example: problem,
        },
      },
    },
  ])
  const known = t(
    'The client has this answer already: If-None-Match named its ETag.',
    'O cliente já tem esta resposta: If-None-Match trouxe sua ETag.',
  )
  return { ...Object.fromEntries(made), NotModified: { description: known } }
}
