/** The worker: which path is answered by what. Everything else here is one file for each resource. */
import { Hono } from 'hono/tiny'
import { health } from './health.ts'
import { listModels, oneModel } from './models.ts'
import { lostPage, wantsPage } from './page.ts'
import { getPredict, postPredict } from './predict.ts'
import { problem, rayOf } from './problem.ts'
import { methods, type Bindings } from './routes.ts'
import { share } from './share.ts'

const app = new Hono<{ Bindings: Bindings }>()

app.all('/predict', methods({ GET: getPredict, POST: postPredict }))
app.all('/models', methods({ GET: listModels }))
app.all('/models/:name', methods({ GET: oneModel }))
app.all('/model', methods({ GET: oneModel }))
app.all('/healthz', methods({ GET: health }))
app.all('/d/*', methods({ GET: share }))

app.notFound(({ req, env }) =>
  wantsPage(req.raw)
    ? lostPage(env, req.raw, '/404')
    : problem(req.raw, 404, 'nothing is at this path'),
)

/** A fault of ours. The log names the request and the place in the code; no address, body or drawing. */
app.onError((error, { req }) => {
  console.error({ message: 'unexpected', ray: rayOf(req.raw), error: error.stack ?? error.message })
  return problem(req.raw, 500, 'the fault is on our side')
})

export default app
