/** What must come of a generated request: by the published schemas and by the core, not by the worker's own reader. Runs in workerd and in Node. */
import { DEFAULT_MODEL, modelNamed } from '../../src/model/models.ts'
import type { Model } from '../../src/model/check.ts'
import type { Image } from '../../src/network/image.ts'
import { forward } from '../../src/network/forward.ts'
import { acceptedBy, complaints, faultsBy, type Heard } from './contract.ts'
import type { Question } from './questions.ts'

/** An image from a form that the schema accepts. */
function imageOf(form: unknown): Image {
  const signs =
    typeof form === 'string'
      ? form
          .replace(/[/\r\n]/g, '')
          .replace(/\./g, '0')
          .replace(/#/g, '1')
      : [form].flat(2).join('')
  return parseInt(signs, 2)
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

/** The images that an accepted body asks about, and whether as a batch. */
function asked(body: unknown): { images: Image[]; batch: boolean } {
  const instances = field(body, 'instances')
  if (Array.isArray(instances)) return { images: instances.map(imageOf), batch: true }
  const code = field(body, 'code')
  if (typeof code === 'string') return { images: [parseInt(code, 32)], batch: false }
  return { images: [imageOf(field(body, 'pixels'))], batch: false }
}

/** The status that a question of /predict must get, and the images it asks about when that is 200. */
interface Expected {
  readonly status: number
  readonly images: readonly Image[]
  readonly batch: boolean
}

const refused = (status: number): Expected => ({ status, images: [], batch: false })

function isOne(
  query: URLSearchParams,
  name: string,
  schema: string | ((value: string) => boolean),
): boolean {
  const values = query.getAll(name)
  if (values.length === 0) return true
  const [value = ''] = values
  return (
    values.length === 1 && (typeof schema === 'string' ? acceptedBy(schema, value) : schema(value))
  )
}

const areOptions = (query: URLSearchParams): boolean =>
  isOne(query, 'model', (value) => modelNamed(value) !== undefined) &&
  isOne(query, 'lang', (value) => ['en', 'pt-BR'].includes(value)) &&
  isOne(query, 'trace', (value) => ['true', 'false'].includes(value))

function expectedOfGet(query: URLSearchParams): Expected {
  const [code] = query.getAll('code')
  const [pixels] = query.getAll('pixels')
  const one = (code === undefined) !== (pixels === undefined)
  const right = one && isOne(query, 'code', 'Code') && isOne(query, 'pixels', 'PixelText')
  if (!right || !areOptions(query)) return refused(422)
  const image = code === undefined ? imageOf(pixels) : parseInt(code, 32)
  return { status: 200, images: [image], batch: false }
}

function expectedOfPost({ headers, body }: Question, query: URLSearchParams): Expected {
  const type = (headers['content-type'] ?? '').toLowerCase()
  if (!/^application\/json(?:; charset=utf-8)?$/.test(type)) return refused(415)
  const bytes =
    typeof body === 'string' ? new TextEncoder().encode(body) : (body ?? new Uint8Array(0))
  if (bytes.length > 262_144) return refused(413)
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes))
  } catch {
    return refused(400)
  }
  if (!acceptedBy('Question', value) || !areOptions(query)) return refused(422)
  return { status: 200, ...asked(value) }
}

/** Whether an answer of the API is the core's, to the last bit. */
function differences(answer: unknown, image: Image, model: Model): string[] {
  const { a2 } = forward(model.weights, image)
  const scores = model.labels.map((label) => field(field(answer, 'scores'), label))
  const best = Math.max(...a2)
  const letter = model.labels[a2.indexOf(best)]
  const recognised = a2.filter((score) => score >= 0.5).length === 1
  const found: string[] = []
  if (scores.some((score, n) => score !== a2[n]))
    found.push(`scores ${scores.join()} for ${a2.join()}`)
  if (field(answer, 'letter') !== letter) found.push(`not the letter ${letter}`)
  if (field(answer, 'recognised') !== recognised) found.push(`not recognised = ${recognised}`)
  return found
}

/** Everything that is wrong with the answer to a question. */
export function judge(question: Question, heard: Heard): string[] {
  const url = new URL(`http://localhost${question.path}`)
  const found = complaints(question.method, url.pathname, heard)
  const isPredict = /^\/predict\/?$/.test(url.pathname) && ['GET', 'POST'].includes(question.method)
  if (!isPredict) return found
  const expected =
    question.method === 'GET'
      ? expectedOfGet(url.searchParams)
      : expectedOfPost(question, url.searchParams)
  const known = heard.status === 304 && expected.status === 200
  if (heard.status !== expected.status && !known)
    found.push(`${heard.status} for ${expected.status}`)
  if (heard.status !== 200) return found
  const answer: unknown = JSON.parse(heard.text)
  found.push(...faultsBy(expected.batch ? 'BatchAnswer' : 'Answer', answer))
  const model = modelNamed(url.searchParams.get('model') ?? '') ?? DEFAULT_MODEL
  if (!expected.batch)
    return [...found, ...expected.images.flatMap((image) => differences(answer, image, model))]
  const items = field(answer, 'predictions')
  const list: readonly unknown[] = Array.isArray(items) ? items : []
  return [...found, ...expected.images.flatMap((image, n) => differences(list[n], image, model))]
}
