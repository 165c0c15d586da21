/** Shared links: GET /d/{code}, the page with tags for a chat's preview, and GET /d/{code}.png, the picture in it. */
import { DEFAULT_SERVED, servedNamed } from '../model/served.ts'
import { fromCode, type Image } from '../network/image.ts'
import { expected } from './faults.ts'
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from './messages.ts'
import { queryOf } from './options.ts'
import { fetchAsset, lostPage } from './page.ts'
import { drawPicture } from './picture.ts'
import { CODE_FORM } from './pixels.ts'
import { fill, previewOf } from './preview.ts'
import { problem } from './problem.ts'
import { cached, CACHED } from './reply.ts'
import type { Bindings, Routed } from './routes.ts'

/** One slash at the end means nothing, as on the page. */
export async function share(request: Request, env: Bindings, { req }: Routed): Promise<Response> {
  const name = req.path.replace(/^\/d\/|\/$/g, '')
  const code = name.replace(/\.png$/i, '')
  const image = fromCode(code)
  if (code !== name) return sharePicture(request, image, code)
  // A code that is none: the page all the same, which says so, rather than a wall.
  return image === null ? lostPage(env, request, '/') : sharePage(request, env, image)
}

async function sharePage(request: Request, env: Bindings, image: Image): Promise<Response> {
  const query = queryOf(request)
  const named = languageOf(query)
  const language = named ?? DEFAULT_LANGUAGE
  const options = { model: modelOf(query), language, trace: false }
  const preview = previewOf(options, image, request.url, named ? `?lang=${named}` : '')
  const [page, head] = await Promise.all([
    fetchAsset(env, request, '/'),
    fetchAsset(env, request, `/d/${language}`),
  ])
  const tags = fill(await head.text(), preview)
  const written = new HTMLRewriter()
    .on('html', { element: (html) => void html.setAttribute('lang', language) })
    // What the page says of itself in general gives way to what is said of this drawing.
    .on('title,meta[name="description"]', { element: (tag) => void tag.remove() })
    .on('head', { element: (element) => void element.append(tags, { html: true }) })
    .transform(page)
  return cached(request, await written.text(), page.headers)
}

async function sharePicture(
  request: Request,
  image: Image | null,
  code: string,
): Promise<Response> {
  if (image === null) return problem(request, 404, expected(CODE_FORM, code))
  return cached(request, await drawPicture(modelOf(queryOf(request)), image), {
    ...CACHED,
    'Content-Type': 'image/png',
  })
}

/** A link is made by people and passed on by programs: what its query says wrong is passed over, never an error. */
const modelOf = (query: URLSearchParams | null) =>
  servedNamed(query?.get('model') ?? '') ?? DEFAULT_SERVED

/** pt and pt-PT are read as pt-BR, as the page does. */
function languageOf(query: URLSearchParams | null): Language | undefined {
  const named = query?.get('lang')?.slice(0, 2).toLowerCase()
  return LANGUAGES.find((language) => language.slice(0, 2) === named)
}
