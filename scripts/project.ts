import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's top folder, with a separator at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Scratch for reports, bundles and local state; never committed. */
export const SCRATCH = `${ROOT}.wrangler/`

/**
 * What every tool that we start is given: the project's own binaries first (npm does that too, a plain `node scripts/...` does not),
 * and nothing sent to anybody: no usage metrics, no error reports, no lookup of where this machine is.
 */
export function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: `${ROOT}node_modules/.bin${delimiter}${process.env.PATH ?? ''}`,
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_SEND_ERROR_REPORTS: 'false',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    // The banner asks the package registry for a newer version.
    WRANGLER_HIDE_BANNER: 'true',
    DO_NOT_TRACK: '1',
  }
}
