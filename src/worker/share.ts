/** Shared links: GET /d/{code}, the page with tags for a chat's preview, and GET /d/{code}.png, the picture in it. */
import { DEFAULT_SERVED, servedNamed } from '../model/served.ts'
import { fromCode, type Image } from '../network/image.ts'
import { EXPOSED } from './headers.ts'
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from './messages.ts'
import { queryOf } from './options.ts'
import { fetchPage } from './page.ts'
import { drawPicture } from './picture.ts'
import { show } from './pixels.ts'
import { previewOf, type Preview } from './preview.ts'
import { problem } from './problem.ts'
import { cached } from './reply.ts'
import type { Bindings } from './routes.ts'

const PICTURE = /\.png$/i

/** `rest` is what follows /d/; one slash at its end means nothing, as on the page. */
export async function share(request: Request, env: Bindings, rest: string): Promise<Response> {
  const name = rest.replace(/\/$/, '')
  const image = fromCode(name.replace(PICTURE, ''))
  if (PICTURE.test(name)) return sharePicture(request, image, name)
  return image === null ? lostPage(request, env) : sharePage(request, env, image)
}

async function sharePage(request: Request, env: Bindings, image: Image): Promise<Response> {
  const language = languageOf(request)
  const options = {
    model: modelOf(request),
    language: language ?? DEFAULT_LANGUAGE,
    trace: false,
  }
  const { origin } = new URL(request.url)
  const preview = previewOf(options, image, { origin, inLanguage: language !== undefined })
  const page = await fetchPage(env, request, '/')
  const text = await withPreview(page, preview, options.language).text()
  return cached(request, text, page.headers)
}

/** A code that is none: the page all the same, which says so, rather than a wall. */
async function lostPage(request: Request, env: Bindings): Promise<Response> {
  const page = await fetchPage(env, request, '/')
  const marked = new HTMLRewriter()
    .on('head', {
      element: (head) => void head.append('<meta name="robots" content="noindex">', { html: true }),
    })
    .transform(page)
  const headers = new Headers(page.headers)
  headers.set('Cache-Control', 'no-store')
  return new Response(marked.body, { status: 404, headers })
}

async function sharePicture(
  request: Request,
  image: Image | null,
  name: string,
): Promise<Response> {
  if (image === null) {
    const expected = 'expected a code, six characters of 0-9 and a-v, before .png'
    return problem(request, 404, `${expected}, got ${show(name)}`)
  }
  return cached(request, await drawPicture(modelOf(request), image), {
    ...EXPOSED,
    'Content-Type': 'image/png',
    'Cache-Control': 'public, max-age=3600',
  })
}

/** A link is made by people and passed on by programs: what its query says wrong is passed over, never an error. */
const modelOf = (request: Request) =>
  servedNamed(queryOf(request)?.get('model') ?? '') ?? DEFAULT_SERVED

/** pt and pt-PT are read as pt-BR, as the page does. */
function languageOf(request: Request): Language | undefined {
  const [named] = (queryOf(request)?.get('lang') ?? '').toLowerCase().split('-')
  return LANGUAGES.find((language) => language.split('-')[0] === named)
}

/** What the page says of itself in general gives way to what is said of this drawing. */
const GENERAL = [
  'meta[name="description"]',
  'meta[property^="og:"]',
  'meta[name^="twitter:"]',
  'link[rel="canonical"]',
]

function withPreview(page: Response, preview: Preview, language: Language): Response {
  const rewriter = new HTMLRewriter()
  for (const selector of GENERAL) rewriter.on(selector, { element: (tag) => void tag.remove() })
  return rewriter
    .on('html', { element: (html) => void html.setAttribute('lang', language) })
    .on('title', { element: (title) => void title.setInnerContent(preview.title) })
    .on('head', { element: (head) => void head.append(preview.tags, { html: true }) })
    .transform(page)
}
