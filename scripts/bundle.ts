import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { ROOT, environment } from './project.ts'

/**
 * Writes the very bundles that a deploy would upload, without uploading: .wrangler/bundle, and .wrangler/bundle-load with the
 * huge rate limit. test/harness runs them.
 */
const wrangler = `${ROOT}node_modules/wrangler/bin/wrangler.js`
const bundles = [
  { env: '', folder: '.wrangler/bundle' },
  { env: 'load', folder: '.wrangler/bundle-load' },
]

for (const { env, folder } of bundles) {
  rmSync(ROOT + folder, { recursive: true, force: true })
  const args = ['deploy', '--dry-run', `--env=${env}`, `--outdir=${folder}`]
  const { status } = spawnSync(process.execPath, [wrangler, ...args], {
    cwd: ROOT,
    env: environment(),
    stdio: 'inherit',
  })
  if (status !== 0) {
    console.error(`${folder}: wrangler ${args.join(' ')} failed`)
    process.exit(1)
  }
}
