/** The description of the interface as a page for people: plain HTML, no script. */
import { at, entries, followed, pretty, textOf } from './json-tree.ts'
import { PREDICTIONS } from './openapi-examples.ts'
import { say, type Language, type Schema } from './openapi-terms.ts'

/** The page's path in each language. */
export const DOCS: Readonly<Record<Language, string>> = { en: 'docs', 'pt-BR': 'docs-pt-BR' }

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '')

/** Escaped, with `code` in code elements. */
const prose = (text: string): string => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>')

/** A block that may scroll sideways, so it can be reached by keyboard. */
const block = (name: string, text: string): string =>
  `<pre tabindex="0" role="group" aria-label="${escape(name)}"><code>${escape(text)}</code></pre>`

const folded = (title: string, content: string): string =>
  `<details><summary>${escape(title)}</summary>${content}</details>`

const idOf = (method: string, path: string): string =>
  `${method}${path.replace(/[^a-z]+/gi, '-')}`.replace(/-$/, '')

/** One operation and where it stands. */
interface Operation {
  readonly method: string
  readonly path: string
  readonly operation: unknown
}

const operationsOf = (document: Schema): Operation[] =>
  entries(document.paths).flatMap(([path, item]) =>
    entries(item).map(([method, operation]) => ({ method, path, operation })),
  )

/** What a value may be, in a few words. */
function valuesOf(schema: unknown): string {
  const names = at(schema, 'enum')
  if (Array.isArray(names))
    return names.map((name) => `<code>${escape(String(name))}</code>`).join(', ')
  return escape(
    textOf(at(schema, 'pattern')) === ''
      ? textOf(at(schema, 'type'))
      : textOf(at(schema, 'description')),
  )
}

function parametersOf(document: Schema, operation: unknown, language: Language): string {
  const t = say(language)
  const rows = entries(at(operation, 'parameters')).map(([, reference]) => {
    const parameter = followed(document, reference)
    const name = `<th scope="row"><code>${escape(textOf(at(parameter, 'name')))}</code></th>`
    const schema = followed(document, at(parameter, 'schema'))
    return `<tr>${name}<td>${prose(textOf(at(parameter, 'description')))}</td><td>${valuesOf(schema)}</td></tr>`
  })
  if (rows.length === 0) return ''
  const head = [t('Parameter', 'Parâmetro'), t('Meaning', 'Significado'), t('Values', 'Valores')]
  const cells = head.map((title) => `<th scope="col">${title}</th>`).join('')
  return `<table><thead><tr>${cells}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function examplesOf(content: unknown, title: string): string {
  const single = at(content, 'example')
  if (single !== undefined) return folded(title, block(title, pretty(single)))
  return entries(at(content, 'examples'))
    .map(([name, example]) => {
      const heading = `${title}: ${name} ${textOf(at(example, 'summary'))}`.trim()
      return folded(heading, block(heading, pretty(at(example, 'value'))))
    })
    .join('')
}

function answersOf(document: Schema, operation: unknown, language: Language): string {
  const title = say(language)('Example', 'Exemplo')
  const items = entries(at(operation, 'responses')).map(([status, reference]) => {
    const response = followed(document, reference)
    const kinds = entries(at(response, 'content'))
    const types = kinds.map(([type]) => `<code>${escape(type)}</code>`).join(', ')
    const examples = kinds.map(([, content]) => examplesOf(content, `${title} ${status}`)).join('')
    return `<dt>${status} ${types}</dt><dd><p>${prose(textOf(at(response, 'description')))}</p>${examples}</dd>`
  })
  return `<dl>${items.join('')}</dl>`
}

function sectionOf(
  document: Schema,
  { method, path, operation }: Operation,
  language: Language,
): string {
  const t = say(language)
  const body = at(operation, 'requestBody', 'content', 'application/json')
  return `<section aria-labelledby="${idOf(method, path)}">
<h2 id="${idOf(method, path)}"><code>${method.toUpperCase()} ${escape(path)}</code></h2>
<p>${prose(textOf(at(operation, 'summary')))}. ${prose(textOf(at(operation, 'description')))}</p>
${parametersOf(document, operation, language)}
${body === undefined ? '' : `<h3>${t('Body', 'Corpo')}</h3>${examplesOf(body, t('Example', 'Exemplo'))}`}
<h3>${t('Answers', 'Respostas')}</h3>
${answersOf(document, operation, language)}
</section>`
}

function schemasOf(document: Schema, language: Language): string {
  const heading = say(language)('Forms of data', 'Formas dos dados')
  const schemas = entries(at(document, 'components', 'schemas')).map(([name, schema]) => {
    const description = textOf(at(schema, 'description'))
    const text = description === '' ? '' : `<p>${prose(description)}</p>`
    return folded(name, text + block(name, pretty(schema)))
  })
  return `<section aria-labelledby="schemas"><h2 id="schemas">${heading}</h2>${schemas.join('')}</section>`
}

function startOf(language: Language): string {
  const t = say(language)
  const { question, answer } = PREDICTIONS.text ?? { question: {}, answer: {} }
  const command = `curl $ORIGIN/predict -H 'Content-Type: application/json' -d '${JSON.stringify(question)}'`
  const intro = t(
    'In a terminal, with the address of this site as <code>ORIGIN</code>:',
    'Em um terminal, com o endereço deste site como <code>ORIGIN</code>:',
  )
  return `<p>${intro}</p>${block('curl', command)}${block(t('Answer', 'Resposta'), pretty(answer))}`
}

/** Up to the body; `other` is the other language. */
const headOf = (document: Schema, title: string, language: Language, other: Language): string =>
  `<!doctype html>
<!-- Written by scripts/openapi.ts, a part of npm run build. -->
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${escape(textOf(at(document, 'info', 'summary')))}">
<meta name="color-scheme" content="light dark">
<link rel="alternate" hreflang="${other}" href="/${DOCS[other]}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="./docs.css">
</head>`

function navigationOf(operations: readonly Operation[], language: Language): string {
  const links = operations.map(
    ({ method, path }) =>
      `<li><a href="#${idOf(method, path)}"><code>${method.toUpperCase()} ${escape(path)}</code></a></li>`,
  )
  return `<nav aria-label="${say(language)('Paths', 'Caminhos')}"><ul>${links.join('')}</ul></nav>`
}

/** The whole page, for Vite to build. */
export function docsPage(document: Schema, language: Language): string {
  const t = say(language)
  const operations = operationsOf(document)
  const title = t('The interface of 30-5-3', 'A interface da 30-5-3')
  const other = language === 'en' ? 'pt-BR' : 'en'
  return `${headOf(document, title, language, other)}
<body>
<a class="skip" href="#content">${t('To the content', 'Para o conteúdo')}</a>
<header>
<a href="/?lang=${language}">30-5-3</a>
<a href="/${DOCS[other]}" hreflang="${other}" lang="${other}">${t('Português', 'English')}</a>
</header>
<main id="content">
<h1>${title}</h1>
<p>${prose(textOf(at(document, 'info', 'summary')))} ${prose(textOf(at(document, 'info', 'description')))}</p>
<p>${t('For programs', 'Para programas')}: <a href="/openapi.json">OpenAPI 3.1</a>.</p>
${startOf(language)}
${navigationOf(operations, language)}
${operations.map((operation) => sectionOf(document, operation, language)).join('\n')}
${schemasOf(document, language)}
</main>
</body>
</html>
`
}
