/**
 * Writes static/public/d/LANGUAGE.html: what the head of a shared link's page says of the drawing (src/worker/share.ts), for search
 * engines and for a chat's preview. Part of `npm run build`. What stands in braces is filled in by the worker.
 */
import { mkdirSync } from 'node:fs'
import { LANGUAGES, say, type Language } from './openapi-terms.ts'
import { ROOT } from './project.ts'
import { writeChanged } from './write-changed.ts'

const FOLDER = 'static/public/d'

/** Open Graph (ogp.me), which most chats read, and the cards of X. */
function headOf(language: Language): string {
  const t = say(language)
  const title = t('{message} Score {score}.', '{message} Escore {score}.')
  const description = t(
    'What a network of 30, 5 and 3 neurons makes of this drawing: {scores}. See how it decides, and draw your own.',
    'O que uma rede de 30, 5 e 3 neurônios acha deste desenho: {scores}. Veja como ela decide e faça o seu.',
  )
  const alt = t(
    'The drawing in five rows of six pixels, the answer, and a bar for each score.',
    'O desenho em cinco linhas de seis pixels, a resposta e uma barra para cada escore.',
  )
  const shown = { title, description, image: '{picture}', 'image:alt': alt }
  const graph = {
    type: 'website',
    site_name: '30-5-3',
    locale: t('en_US', 'pt_BR'),
    url: '{url}',
    ...shown,
    'image:type': 'image/png',
    'image:width': '1200',
    'image:height': '630',
  }
  const card = { card: 'summary_large_image', ...shown }
  return [
    `<title>${title}</title>`,
    '<link rel="canonical" href="{url}" />',
    `<meta name="description" content="${description}" />`,
    ...Object.entries(graph).map(
      ([key, text]) => `<meta property="og:${key}" content="${text}" />`,
    ),
    ...Object.entries(card).map(
      ([key, text]) => `<meta name="twitter:${key}" content="${text}" />`,
    ),
    '',
  ].join('\n')
}

mkdirSync(ROOT + FOLDER, { recursive: true })
for (const language of LANGUAGES) writeChanged(`${FOLDER}/${language}.html`, headOf(language))
