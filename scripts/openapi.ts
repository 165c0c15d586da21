/**
 * Writes static/public/openapi.json, the description of the HTTP interface; the same for people in both languages; and the types of
 * a client. Part of `npm run build`: the examples are answers of the baked models, so they follow every training. A file
 * that would not change is left alone, for a server that watches would build again.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { pretty } from './json-tree.ts'
import { describe } from './openapi-document.ts'
import { DOCS, docsPage } from './openapi-page.ts'
import { LANGUAGES } from './openapi-terms.ts'
import { ROOT } from './project.ts'

/** Whether the file changed. */
function write(path: string, text: string): boolean {
  const file = ROOT + path
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false
  writeFileSync(file, text)
  console.log(`Wrote ${path}`)
  return true
}

const changed = write('static/public/openapi.json', `${pretty(describe('en'))}\n`)
for (const language of LANGUAGES) {
  write(`static/${DOCS[language]}.html`, docsPage(describe(language), language))
}
if (changed) {
  // Slow to load, and only needed now.
  const { typesOf } = await import('./openapi-client.ts')
  write('test/harness/openapi.d.ts', await typesOf(describe('en')))
}
