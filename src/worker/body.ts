/** The reader of a JSON body: refuses what is too long while reading it, and what is not JSON. */
import { expected } from './faults.ts'
import { problem } from './problem.ts'

/** 256 KB: a thousand images as nested lists with a space after each comma, twice over. */
export const BODY_LIMIT = 262_144

/** The byte order mark is skipped; bytes that are not UTF-8 throw. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/** A charset says nothing: JSON has none but UTF-8 (RFC 8259, 8.1 and 11). */
const JSON_TYPE = /^application\/json *(;|$)/i

/** The parsed body, in an object of its own since it may be anything; or the problem to answer with. */
export async function readJson(request: Request): Promise<{ body: unknown } | Response> {
  const { headers } = request
  const type = headers.get('Content-Type')
  if (!JSON_TYPE.test(type ?? '')) {
    return problem(request, 415, expected('the content type application/json', type))
  }
  const coding = headers.get('Content-Encoding') ?? 'identity'
  if (coding !== 'identity') return problem(request, 415, expected('no content coding', coding))
  try {
    const bytes = await readBytes(request)
    if (bytes !== null) return { body: JSON.parse(UTF_8.decode(bytes)) }
    return problem(request, 413, `expected a body of at most ${BODY_LIMIT} bytes`)
  } catch (error) {
    // The body ended before it was complete, or is not UTF-8, or not JSON: each error says so.
    return problem(request, 400, `expected JSON in UTF-8: ${String(error).toWellFormed()}`)
  }
}

/** The whole body; null when it is too long. When its length is announced the runtime holds the client to it; otherwise we count. */
async function readBytes(request: Request): Promise<Uint8Array | null> {
  const announced = request.headers.get('Content-Length')
  if (Number(announced) > BODY_LIMIT) return null
  if (announced !== null) return request.bytes()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > BODY_LIMIT) return null // leaving the loop cancels the stream
    chunks.push(chunk)
  }
  return new Blob(chunks).bytes()
}
