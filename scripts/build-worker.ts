/**
 * Writes the worker as it is deployed, part of `npm run build`: .wrangler/worker/index.js with its map, and served.bin, the weights, which
 * it imports. wrangler.toml takes them as they are (no_bundle): Wrangler's own minifier leaves 6 % more.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { writeWhole } from './files.ts'
import { minified } from './minified.ts'
import { ROOT, SCRATCH } from './project.ts'

const FOLDER = `${SCRATCH}worker`

const { code, map } = await minified('src/worker/index.ts')
mkdirSync(FOLDER, { recursive: true })
writeWhole(
  new Map<string, string | Uint8Array>([
    [`${FOLDER}/served.bin`, readFileSync(`${ROOT}src/model/served.bin`)],
    [`${FOLDER}/index.js.map`, map],
    [`${FOLDER}/index.js`, code],
  ]),
)
