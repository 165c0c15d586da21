/** What the worker hands out of the assets: built by Vite, with the headers of static/public/_headers. */
import type { Bindings } from './routes.ts'

/**
 * `path` is the asset's own, without .html. Throws when there is none: the build has put it there. No condition of the client's request is
 * passed on, and the ETag and length stay behind, for we change the text.
 */
export async function fetchAsset(env: Bindings, request: Request, path: string): Promise<Response> {
  const asset = await env.ASSETS.fetch(new URL(path, request.url))
  if (!asset.ok) throw new Error(`the assets answer ${asset.status} to ${path}`)
  const ours = new Response(asset.body, asset)
  for (const name of ['ETag', 'Content-Length', 'CF-Cache-Status']) ours.headers.delete(name)
  return ours
}

/** Whether a person waits for a page, rather than a program for data. */
export const wantsPage = ({ headers }: Request): boolean =>
  !!headers.get('Accept')?.includes('text/html')

/** A page with status 404, which no cache keeps. */
export async function lostPage(env: Bindings, request: Request, path: string): Promise<Response> {
  const { body, headers } = await fetchAsset(env, request, path)
  headers.set('Cache-Control', 'no-store')
  return new Response(body, { status: 404, headers })
}
