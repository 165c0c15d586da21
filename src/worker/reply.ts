/** Successful answers. */
import { EXPOSED, OPEN } from './headers.ts'

/** An answer to a POST, which no cache keeps. Each header costs: there are as few as can be. */
export const reply = (body: unknown): Response => Response.json(body, { headers: OPEN })

/** An answer about this very moment. */
export const replyNow = (body: unknown): Response =>
  Response.json(body, { headers: { ...OPEN, 'Cache-Control': 'no-store' } })

/** Of answers to a GET that only change when models or texts do. */
export const CACHED = { ...EXPOSED, 'Cache-Control': 'public, max-age=3600' }

export const cachedReply = (request: Request, body: unknown): Promise<Response> =>
  cachedText(request, JSON.stringify(body))

/** The same of a text that is JSON already. */
export const cachedText = (request: Request, json: string): Promise<Response> =>
  cached(request, json, { ...CACHED, 'Content-Type': 'application/json' })

/** 200 with a strong ETag made of every byte of the body, or 304 when the client has these bytes already. */
export async function cached(
  request: Request,
  body: string | Uint8Array,
  init: Readonly<Record<string, string>> | Headers,
): Promise<Response> {
  const etag = await tagOf(body)
  const headers = new Headers(init)
  headers.set('ETag', etag)
  if (!isKnown(request.headers.get('If-None-Match'), etag)) return new Response(body, { headers })
  headers.delete('Content-Type')
  return new Response(null, { status: 304, headers })
}

/** The first 16 bytes of SHA-256, in hexadecimal and in quotes. */
async function tagOf(body: string | Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await new Response(body).bytes())
  return `"${new Uint8Array(digest, 0, 16).toHex()}"`
}

/** RFC 9110, 13.1.2: a list or *, compared weakly, since a compressing proxy may have weakened our tag; its quotes make it unmistakable. */
const isKnown = (ifNoneMatch: string | null, etag: string): boolean =>
  ifNoneMatch === '*' || !!ifNoneMatch?.includes(etag)
