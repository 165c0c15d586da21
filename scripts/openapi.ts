/**
 * Writes static/public/openapi.json, the description of the HTTP interface; the same for people in both languages; and the types of
 * a client. Part of `npm run build`: the examples are answers of the baked models, so they follow every training. A file
 * that would not change is left alone, for a server that watches would build again.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { pretty } from './json-tree.ts'
import { headOf, typesOf } from './openapi-client.ts'
import { describe } from './openapi-document.ts'
import { DOCS, docsPage } from './openapi-page.ts'
import { LANGUAGES } from './openapi-terms.ts'
import { ROOT } from './project.ts'

const read = (path: string): string =>
  existsSync(ROOT + path) ? readFileSync(ROOT + path, 'utf8') : ''

function write(path: string, text: string): void {
  if (read(path) === text) return
  writeFileSync(ROOT + path, text)
  console.log(`Wrote ${path}`)
}

const TYPES = 'test/harness/openapi.d.ts'
const english = describe('en')

write('static/public/openapi.json', `${pretty(english)}\n`)
for (const language of LANGUAGES) {
  write(`static/${DOCS[language]}.html`, docsPage(describe(language), language))
}
if (!read(TYPES).startsWith(`${headOf(english)}\n`)) write(TYPES, await typesOf(english))
