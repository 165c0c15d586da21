/**
 * Writes static/public/openapi.json, the description of the HTTP interface; the same for people in both languages; and the types of
 * a client. Part of `npm run build`: the examples are answers of the baked models, so they follow every training.
 */
import { pretty } from './json-tree.ts'
import { headOf, typesOf } from './openapi-client.ts'
import { describe } from './openapi-document.ts'
import { DOCS, docsPage } from './openapi-page.ts'
import { LANGUAGES } from './openapi-terms.ts'
import { readGenerated, writeChanged } from './write-changed.ts'

const TYPES = 'test/harness/openapi.d.ts'
const english = describe('en')

writeChanged('static/public/openapi.json', `${pretty(english)}\n`)
for (const language of LANGUAGES) {
  writeChanged(`static/${DOCS[language]}.html`, docsPage(describe(language), language))
}
if (!readGenerated(TYPES).startsWith(`${headOf(english)}\n`))
  writeChanged(TYPES, await typesOf(english))
