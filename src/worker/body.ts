/** The reader of a JSON body: refuses what is too long while reading it, and what is not JSON. */
import { problem } from './problem.ts'

/** 256 KB: a thousand images as nested lists with a space after each comma, twice over. */
export const BODY_LIMIT = 262_144

/** The byte order mark is skipped; bytes that are not UTF-8 throw. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/** The parsed body, in an object of its own since it may be anything; or the problem to answer with. */
export async function readJson(request: Request): Promise<{ body: unknown } | Response> {
  const unsupported = typeProblem(request.headers)
  if (unsupported !== null) return problem(request, 415, unsupported)
  const bytes = await readBytes(request)
  if (bytes === 'too long') {
    return problem(request, 413, `expected a body of at most ${BODY_LIMIT} bytes`)
  }
  if (bytes === 'cut off') return problem(request, 400, 'the body ended before it was complete')
  return parse(request, bytes)
}

/** What is wrong with the headers that describe the body, or null. */
function typeProblem(headers: Headers): string | null {
  const type = headers.get('Content-Type') ?? 'none'
  if (type === 'application/json' && !headers.has('Content-Encoding')) return null
  if (type.split(';', 1)[0]?.trim().toLowerCase() !== 'application/json') {
    return `expected the content type application/json, got ${type.slice(0, 60)}`
  }
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type)?.[1] ?? 'utf-8'
  if (charset.toLowerCase() !== 'utf-8') return `expected UTF-8, got ${charset.slice(0, 60)}`
  const coding = headers.get('Content-Encoding') ?? 'identity'
  return coding === 'identity' ? null : `expected no content coding, got ${coding.slice(0, 60)}`
}

function parse(request: Request, bytes: Uint8Array): { body: unknown } | Response {
  try {
    const body: unknown = JSON.parse(UTF_8.decode(bytes))
    return { body }
  } catch (error) {
    if (error instanceof TypeError) return problem(request, 400, 'expected UTF-8')
    if (!(error instanceof SyntaxError)) throw error
    return problem(request, 400, `expected JSON: ${error.message.toWellFormed()}`)
  }
}

/** The whole body. When its length is announced the runtime holds the client to it; otherwise we count. */
async function readBytes(request: Request): Promise<Uint8Array | 'too long' | 'cut off'> {
  const length = Number(request.headers.get('Content-Length') ?? NaN)
  if (length > BODY_LIMIT) return 'too long'
  try {
    if (Number.isNaN(length)) return await readCounted(request.body)
    const bytes = await request.arrayBuffer()
    return bytes.byteLength > BODY_LIMIT ? 'too long' : new Uint8Array(bytes)
  } catch {
    return 'cut off' // the client went away, or broke the rules of chunked transfer
  }
}

async function readCounted(
  stream: ReadableStream<Uint8Array> | null,
): Promise<Uint8Array | 'too long'> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream ?? []) {
    length += chunk.length
    if (length > BODY_LIMIT) return 'too long' // leaving the loop cancels the stream
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
