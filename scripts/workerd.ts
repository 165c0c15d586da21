/** The bare runtime on loopback with one worker, as the platform would run it: nothing stands between it and a socket. */
import { spawn, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, SCRATCH } from './project.ts'

/** The runtime that this wrangler pins. */
export function workerdPath(): string {
  const fromWrangler = createRequire(createRequire(import.meta.url).resolve('wrangler'))
  return fromWrangler.resolve('workerd/bin/workerd')
}

/** As in wrangler.toml: a test compares. */
export const COMPATIBILITY = {
  date: '2026-10-23',
  flags: ['no_nodejs_compat', 'no_nodejs_compat_v2'],
} as const

/** A worker by the names of its modules: index.js is the text of an ES module and imports the others, which are bytes. */
export interface Modules {
  readonly 'index.js': string
  readonly [data: string]: string | Uint8Array
}

/** What a deploy would upload, from where scripts/bundle.ts wrote it. */
export function bundleIn(folder: string): Modules {
  const data = globSync('*.bin', { cwd: folder })
  return {
    'index.js': readFileSync(join(folder, 'index.js'), 'utf8'),
    ...Object.fromEntries(data.map((name) => [name, readFileSync(join(folder, name))])),
  }
}

/** Port 0: any free one. Assets are the files of dist/ by their names. */
function configOf(modules: Modules): string {
  const listed = Object.keys(modules).map((name) => {
    const kind = name === 'index.js' ? 'esModule' : 'data'
    return `(name = "${name}", ${kind} = embed "${name}")`
  })
  const flags = COMPATIBILITY.flags.map((flag) => `"${flag}"`).join(', ')
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main), (name = "assets", disk = (path = "${ROOT}dist"))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [${listed.join(', ')}],
  compatibilityDate = "${COMPATIBILITY.date}",
  compatibilityFlags = [${flags}],
  bindings = [(name = "ASSETS", service = "assets")],
);
`
}

export interface Running {
  readonly url: URL
  readonly pid: number
  readonly stop: () => void
}

/** Starts it, and waits until it listens. */
export async function startWorkerd(modules: Modules): Promise<Running> {
  const folder = mkdtempSync(`${SCRATCH}workerd-`)
  const config = join(folder, 'config.capnp')
  for (const [name, content] of Object.entries(modules)) writeFileSync(join(folder, name), content)
  writeFileSync(config, configOf(modules))
  const child = spawn(workerdPath(), ['serve', '--control-fd=3', config], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  })
  const port = await portOf(child)
  const stop = (): void => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: new URL(`http://127.0.0.1:${port}`), pid: child.pid ?? 0, stop }
}

/** The runtime tells it on its control pipe: {"event": "listen", "port": 12345}. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`workerd ended with ${code} before it listened`)))
    child.stdio[3]?.on('data', (data: Buffer) => {
      const port = /"port":\s*(\d+)/.exec(data.toString())?.[1]
      if (port !== undefined) resolve(Number(port))
    })
  })
}
