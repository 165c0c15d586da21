/** A worker in one minified module: for the deployment, and for what a benchmark compares with it. */
import { minify } from 'terser'
import { build } from 'vite'
import { ROOT, SCRATCH } from './project.ts'

export interface Minified {
  readonly code: string
  /** The source map, as JSON; the code names it index.js.map. */
  readonly map: string
}

/** All modules that the entry imports in one, but bytes (.bin), which stay imported from beside it; minified by Vite. */
async function bundled(entry: string): Promise<Minified> {
  const made = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2024',
      sourcemap: true,
      // Where the module will lie, for the map to lead from there to the sources.
      outDir: `${SCRATCH}worker`,
      rolldownOptions: {
        input: entry,
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

/** `entry` is a path. Terser after Vite takes 3 % more away, and less without it. */
export async function minified(entry: string): Promise<Minified> {
  const whole = await bundled(entry)
  const made = await minify(whole.code, {
    module: true,
    ecma: 2020,
    compress: { passes: 3 },
    sourceMap: { content: whole.map, url: 'index.js.map' },
  })
  if (made.code === undefined || typeof made.map !== 'string')
    throw new Error('expected code and a map')
  return { code: made.code, map: made.map }
}
