/** The description of the HTTP interface: OpenAPI 3.1. */
import { readFileSync } from 'node:fs'
import { parameters } from './openapi-parts.ts'
import { paths } from './openapi-paths.ts'
import { responses } from './openapi-responses.ts'
import { schemas } from './openapi-schemas.ts'
import { LABELS, say, type Language, type Schema } from './openapi-terms.ts'

const PACKAGE: unknown = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)

function versionOf(file: unknown): string {
  if (typeof file === 'object' && file !== null && 'version' in file) return String(file.version)
  throw new Error('package.json: expected a version')
}

/** The labels as a list in a sentence. */
const listed = (or: string): string => LABELS.join(', ').replace(/, ([^,]*)$/, ` ${or} $1`)

export function describe(language: Language): Schema {
  const t = say(language)
  return {
    openapi: '3.1.0',
    info: {
      title: '30-5-3',
      version: versionOf(PACKAGE),
      summary: t(
        `A neural network that reads a drawing of 5 x 6 pixels as ${listed('or')}.`,
        `Uma rede neural que lê um desenho de 5 x 6 pixels como ${listed('ou')}.`,
      ),
      description: t(
        'Public, stateless, deterministic; any page may call it. Every path answers HEAD as GET without a body, and OPTIONS with 204; other methods get 405, unknown paths 404. Errors are problems of RFC 9457. Unknown query keys are ignored.',
        'Pública, sem estado, determinística; qualquer página pode usá-la. Todo caminho responde HEAD como GET sem corpo, e OPTIONS com 204; outros métodos recebem 405, caminhos desconhecidos 404. Erros são problemas da RFC 9457. Chaves desconhecidas na consulta são ignoradas.',
      ),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: paths(language),
    components: {
      schemas: schemas(language),
      parameters: parameters(language),
      responses: responses(language),
    },
  }
}
