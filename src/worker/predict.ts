/** POST /predict and GET /predict: from a request to an answer. */
import type { Image } from '../network/image.ts'
import { answer, nameOf } from './answer.ts'
import { readAsked } from './asked.ts'
import { readJson } from './body.ts'
import { overLimit } from './limit.ts'
import { queryOf, readOptions, readParameter, type Options } from './options.ts'
import { inQuery, readCode, readPixels } from './pixels.ts'
import { areFaults, unprocessable, type Faults } from './problem.ts'
import { cachedReply, reply } from './reply.ts'
import type { Bindings } from './routes.ts'

export async function postPredict(request: Request, env: Bindings): Promise<Response> {
  const refused = await overLimit(request, env)
  if (refused !== null) return refused
  const read = await readJson(request)
  if (read instanceof Response) return read
  const options = readOptions(queryOf(request))
  const asked = readAsked(read.body)
  if (areFaults(options) || areFaults(asked)) {
    return unprocessable(request, faultsOf(options, asked))
  }
  const [first] = asked.images
  return reply(
    asked.batch || first === undefined
      ? { predictions: asked.images.map((image) => answer(options, image)), ...by(options) }
      : { ...answer(options, first), ...by(options) },
  )
}

/** One image, as a `code` or as the text form of `pixels`; the same answer as POST, cacheable. */
export async function getPredict(request: Request, env: Bindings): Promise<Response> {
  const refused = await overLimit(request, env)
  if (refused !== null) return refused
  const query = queryOf(request) ?? new URLSearchParams()
  const options = readOptions(query)
  const image = readImage(query)
  if (areFaults(options) || areFaults(image)) {
    return unprocessable(request, faultsOf(options, image))
  }
  return cachedReply(request, { ...answer(options, image), ...by(options) })
}

const by = ({ model }: Options) => ({ model: nameOf(model) })

const faultsOf = (...read: readonly unknown[]): Faults => read.filter(areFaults).flat()

function readImage(query: URLSearchParams): Image | Faults {
  const code = readParameter(query, 'code')
  const pixels = readParameter(query, 'pixels')
  if (areFaults(code)) return code
  if (areFaults(pixels)) return pixels
  if (code !== null && pixels !== null) {
    return [inQuery('pixels')('expected only one of code and pixels, got both')]
  }
  if (code !== null) return readCode(code, inQuery('code'))
  if (pixels !== null) return readPixels(pixels, inQuery('pixels'))
  return [inQuery('code')('expected code or pixels, got neither')]
}
