import { Hono } from 'hono/tiny'

/** The worker: so far it only says that it is there. */
const app = new Hono<{ Bindings: Env }>()

app.get('/healthz', (context) => context.json({ status: 'ok' }))

export default app
