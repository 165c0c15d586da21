/** The worker: which path is answered by what. Everything else here is one file for each resource. */
import { Hono } from 'hono/tiny'
import { health } from './health.ts'
import { defaultModel, listModels, oneModel } from './models.ts'
import { lostAltogether, wantsPage } from './page.ts'
import { getPredict, postPredict } from './predict.ts'
import { problem, rayOf } from './problem.ts'
import { methods, type Bindings } from './routes.ts'
import { share } from './share.ts'

const app = new Hono<{ Bindings: Bindings }>()

app.all(
  '/predict',
  methods({
    GET: ({ req, env }) => getPredict(req.raw, env),
    POST: ({ req, env }) => postPredict(req.raw, env),
  }),
)
app.all('/models', methods({ GET: ({ req }) => listModels(req.raw) }))
app.all(
  '/models/:name',
  methods({ GET: ({ req, env }) => oneModel(req.raw, env, req.param('name') ?? '') }),
)
app.all('/model', methods({ GET: ({ req, env }) => defaultModel(req.raw, env) }))
app.all('/healthz', methods({ GET: health }))

app.all(
  '/d/*',
  methods({ GET: ({ req, env }) => share(req.raw, env, req.path.slice('/d/'.length)) }),
)

app.notFound(({ req, env }) =>
  wantsPage(req.raw)
    ? lostAltogether(env, req.raw)
    : problem(req.raw, 404, 'nothing is at this path'),
)

/** A fault of ours. The log names the request and the place in the code; no address, body or drawing. */
app.onError((error, { req }) => {
  console.error({ message: 'unexpected', ray: rayOf(req.raw), error: error.stack ?? error.message })
  return problem(req.raw, 500, 'the fault is on our side')
})

export default app
