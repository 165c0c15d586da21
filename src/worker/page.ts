/** Pages that the worker hands out itself: built by Vite, fetched from the assets, with the headers of static/public/_headers. */
import type { Bindings } from './routes.ts'

/**
 * A built page, by its path among the assets. The headers come with it (the asset server applies _headers); its ETag stays behind, for we
 * change the text, and no condition of the client's request is passed on.
 */
export async function fetchPage(env: Bindings, request: Request, path: string): Promise<Response> {
  const page = await env.ASSETS.fetch(new URL(path, request.url))
  if (!page.ok) throw new Error(`the assets answer ${page.status} to ${path}`)
  const headers = new Headers(page.headers)
  for (const name of ['ETag', 'Content-Length', 'CF-Cache-Status']) headers.delete(name)
  return new Response(page.body, { headers })
}

/** Whether a person waits for a page, rather than a program for data. */
export const wantsPage = (request: Request): boolean =>
  request.headers.get('Sec-Fetch-Mode') === 'navigate' ||
  (request.headers.get('Accept') ?? '').includes('text/html')

/** For a path that leads nowhere. */
export async function lostAltogether(env: Bindings, request: Request): Promise<Response> {
  const { body, headers } = await fetchPage(env, request, '/404')
  headers.set('Cache-Control', 'no-store')
  return new Response(body, { status: 404, headers })
}
