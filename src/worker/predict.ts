/** POST /predict and GET /predict: from a request to an answer. */
import type { Image } from '../network/image.ts'
import { answer, nameOf } from './answer.ts'
import { readAsked } from './asked.ts'
import { readJson } from './body.ts'
import { areFaults, faultsOf, inQuery, type Faults } from './faults.ts'
import { limited } from './limit.ts'
import { queryOf, readOptions, readParameter, type Options } from './options.ts'
import { readCode, readPixels } from './pixels.ts'
import { unprocessable } from './problem.ts'
import { cachedReply, reply } from './reply.ts'
import type { Handler } from './routes.ts'

async function post(request: Request): Promise<Response> {
  const read = await readJson(request)
  if (read instanceof Response) return read
  const options = readOptions(queryOf(request))
  const asked = readAsked(read.body)
  if (areFaults(options) || areFaults(asked)) {
    return unprocessable(request, faultsOf(options, asked))
  }
  const predictions = asked.images.map((image) => answer(options, image))
  return reply({ ...(asked.batch ? { predictions } : predictions[0]), ...by(options) })
}

/** One image, as a `code` or as the text form of `pixels`; the same answer as POST, cacheable. */
function get(request: Request): Response | Promise<Response> {
  const query = queryOf(request)
  const options = readOptions(query)
  const image = readImage(query)
  if (areFaults(options) || areFaults(image)) {
    return unprocessable(request, faultsOf(options, image))
  }
  return cachedReply(request, { ...answer(options, image), ...by(options) })
}

export const getPredict: Handler = limited(get)
export const postPredict: Handler = limited(post)

const by = ({ model }: Options) => ({ model: nameOf(model) })

function readImage(query: URLSearchParams | null): Image | Faults {
  const given = ['code', 'pixels'].filter((name) => query?.has(name))
  const [name = 'code'] = given
  const at = inQuery(name)
  if (given.length !== 1) return [at('exactly one of code and pixels', given.length)]
  const value = readParameter(query, name)
  if (areFaults(value)) return value
  return (name === 'code' ? readCode : readPixels)(value, at)
}
