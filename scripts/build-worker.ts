/**
 * Writes the worker as it is deployed, part of `npm run build`: .wrangler/worker/index.js with its map, and served.bin, the weights, which
 * it imports. wrangler.toml takes them as they are (no_bundle): Wrangler's own minifier leaves 6 % more.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { minify } from 'terser'
import { build } from 'vite'
import { writeWhole } from './files.ts'
import { ROOT, SCRATCH } from './project.ts'

const FOLDER = `${SCRATCH}worker`

/** All modules in one but the bytes, minified by Vite, and its source map. */
async function bundle(): Promise<{ code: string; map: string }> {
  const made = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      outDir: FOLDER,
      target: 'es2024',
      sourcemap: true,
      rolldownOptions: {
        input: 'src/worker/index.ts',
        external: /\.bin$/,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'index.js', paths: () => './served.bin' },
      },
    },
  })
  const [chunk] = 'output' in made ? made.output : []
  if (chunk?.type !== 'chunk' || chunk.map === null)
    throw new Error('expected one module with a map')
  return { code: chunk.code, map: JSON.stringify(chunk.map) }
}

/** Terser after it takes 3 % more away, and less without it. */
async function shorter(code: string, map: string): Promise<{ code: string; map: string }> {
  const made = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { passes: 3 },
    sourceMap: { content: map, url: 'index.js.map' },
  })
  if (made.code === undefined || typeof made.map !== 'string')
    throw new Error('expected code and a map')
  return { code: made.code, map: made.map }
}

const bundled = await bundle()
const { code, map } = await shorter(bundled.code, bundled.map)
mkdirSync(FOLDER, { recursive: true })
writeWhole(
  new Map<string, string | Uint8Array>([
    [`${FOLDER}/served.bin`, readFileSync(`${ROOT}src/model/served.bin`)],
    [`${FOLDER}/index.js.map`, map],
    [`${FOLDER}/index.js`, code],
  ]),
)
