import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { ROOT, environment } from './project.ts'

const HELP = `Serves the page and the trained models on this machine, and again after each change of a source file.

  npm start -- [--port PORT] [--env NAME]

  --port PORT   default 8787
  --env NAME    an environment of wrangler.toml: "load" has a huge rate limit, for tests
  --help        this text`

/** The options, or what is wrong with them. */
function parse(args: string[]): { port: string; env: string; help: boolean } | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: '8787' },
        env: { type: 'string', default: '' },
        help: { type: 'boolean', default: false },
      },
    })
    const port = Number(values.port)
    return Number.isInteger(port) && port >= 1 && port <= 65535
      ? values
      : `--port: expected a whole number from 1 to 65535, got "${values.port}"`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const options = parse(process.argv.slice(2))
if (typeof options === 'string') {
  console.error(options)
  process.exitCode = 2
} else if (options.help) {
  console.log(HELP)
} else {
  const wrangler = `${ROOT}node_modules/wrangler/bin/wrangler.js`
  const { port, env } = options
  const child = spawn(process.execPath, [wrangler, 'dev', `--port=${port}`, `--env=${env}`], {
    cwd: ROOT,
    env: environment(),
    stdio: 'inherit',
  })
  // A terminal's Ctrl-C reaches the child by itself; wait for it to close its ports, and pass on what only we were sent.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  // Who stops npm with SIGTERM ends only the shell between npm and us: notice that it is gone, rather than hold the port.
  const parent = process.ppid
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref()
  child.on('exit', (code, signal) => (process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)))
}
