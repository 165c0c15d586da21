/** GET /healthz. */
import { SERVED } from '../model/served.ts'
import { nameOf } from './answer.ts'
import { replyNow } from './reply.ts'

/** Each model was checked when the worker started: with a damaged one it would not be here to answer. */
export const health = (): Response => replyNow({ status: 'ok', models: SERVED.map(nameOf) })
