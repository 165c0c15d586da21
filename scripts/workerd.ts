/** The bare runtime on loopback with one module, as the platform would run it: nothing stands between it and a socket. */
import { spawn, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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

/** `source` is a path or the text of an ES module. Port 0: any free one. Assets are the files of dist/ by their names. */
function configOf(module: string): string {
  const flags = COMPATIBILITY.flags.map((flag) => `"${flag}"`).join(', ')
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main), (name = "assets", disk = (path = "${ROOT}dist"))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed "${module}")],
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

/** Starts it, and waits until it listens. `source` is the text of an ES module without imports. */
export async function startWorkerd(source: string): Promise<Running> {
  const folder = mkdtempSync(`${SCRATCH}workerd-`)
  const config = join(folder, 'config.capnp')
  writeFileSync(join(folder, 'index.js'), source)
  writeFileSync(config, configOf('index.js'))
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
