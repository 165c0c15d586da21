/** The workers that the HTTP benchmark compares. All answer JSON of the same size; all but one read the JSON body first, as an answer to it must. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { minified } from './minified.ts'
import { SCRATCH } from './project.ts'

/** The answer of the compared workers: as long as one of /predict. */
const ANSWER = JSON.stringify({
  letter: 'A',
  recognised: true,
  scores: { A: 0.8818092193722006, B: 0.11558225790055486, C: 0.02141003853705837 },
  message: 'Image is of letter A.',
  model: { name: 'drawings', version: '5f082dbc' },
})

/** As little as a worker can be: it does not even look at what it is asked. */
export const UNREAD = `const answer = '${ANSWER}'
const init = { headers: { 'Content-Type': 'application/json' } }
export default { fetch: () => new Response(answer, init) }
`

/** As little as a worker can be that reads what it is asked. */
export const BARE = `const answer = ${ANSWER}
export default {
  async fetch(request) {
    const { code } = await request.json()
    return Response.json({ ...answer, letter: code })
  },
}
`

const BARE_HONO = `import { Hono } from 'hono/tiny'
const answer = ${ANSWER}
const app = new Hono()
app.post('/predict', async (context) => {
  const { code } = await context.req.json()
  return context.json({ ...answer, letter: code })
})
export default app
`

/** A worker that does nothing at all: for what a start costs in itself. */
export const EMPTY = `export default { fetch: () => new Response() }\n`

/** In one module, minified as the deployment is. */
export async function bareHono(): Promise<string> {
  const folder = mkdtempSync(`${SCRATCH}bench-`)
  const entry = join(folder, 'entry.js')
  writeFileSync(entry, BARE_HONO)
  try {
    return (await minified(entry)).code
  } finally {
    rmSync(folder, { recursive: true })
  }
}
