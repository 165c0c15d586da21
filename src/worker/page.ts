/** What the worker hands out of the assets: built by Vite, with the headers of static/public/_headers. */
import type { Bindings } from './routes.ts'

/** `path` is the asset's own, without .html. Throws when there is none: the build has put it there. */
export async function fetchAsset(env: Bindings, request: Request, path: string): Promise<Response> {
  const asset = await env.ASSETS.fetch(new URL(path, request.url))
  if (!asset.ok) throw new Error(`the assets answer ${asset.status} to ${path}`)
  return asset
}

/** Of what comes with an asset: for we change the text, and no condition of the client's request is passed on. */
const LEFT_BEHIND = ['ETag', 'Content-Length', 'CF-Cache-Status']

/** The headers of a page that the worker writes from an asset. */
export function pageHeaders({ headers }: Response): Headers {
  const kept = new Headers(headers)
  for (const name of LEFT_BEHIND) kept.delete(name)
  return kept
}

/** Whether a person waits for a page, rather than a program for data. */
export const wantsPage = ({ headers }: Request): boolean =>
  headers.get('Sec-Fetch-Mode') === 'navigate' || !!headers.get('Accept')?.includes('text/html')

/** A page with status 404, which no cache keeps. */
export async function lostPage(env: Bindings, request: Request, path: string): Promise<Response> {
  const page = await fetchAsset(env, request, path)
  const headers = pageHeaders(page)
  headers.set('Cache-Control', 'no-store')
  return new Response(page.body, { status: 404, headers })
}
