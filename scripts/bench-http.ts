/**
 * Load on the deployable bundle beside a bare worker and a bare hono/tiny, under the bare runtime on loopback, in alternation: what is compared ran
 * within seconds of each other, and only ratios are judged.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hasWrk, measureRound, scriptFor, type Round } from './bench-round.ts'
import { BARE, bareHono, UNREAD } from './bench-workers.ts'
import { ROOT, SCRATCH, environment } from './project.ts'
import { bundleIn, startWorkerd, type Running } from './workerd.ts'

const HELP = `Measures requests a second, latency and CPU of POST /predict against a bare worker and a bare hono/tiny.

  npm run bench:http -- [--rounds N] [--seconds N]

  --rounds N    default 5; each asks every worker once
  --seconds N   default 2, for each worker in each round
  --help        this text

The bare runtime has no rate limit: that one is the platform's, and not counted. Needs wrk (Debian: apt-get install wrk) and Linux. Goal: 0.65 of the bare worker's requests a second or more, 2.1 times its CPU or less, no error.`

const GOAL = { requests: 0.65, cpu: 2.1 }

interface Options {
  readonly rounds: number
  readonly seconds: number
}

/** The options, null for --help, or what is wrong with them. */
function parse(args: string[]): Options | null | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        rounds: { type: 'string', default: '5' },
        seconds: { type: 'string', default: '2' },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) return null
    const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)]
    const whole = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 100
    return whole(rounds) && whole(seconds)
      ? { rounds, seconds }
      : 'expected whole numbers from 1 to 100'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function startAll(): Promise<Map<string, Running>> {
  const workers = {
    bare: { 'index.js': BARE },
    'bare, body unread': { 'index.js': UNREAD },
    'bare hono/tiny': { 'index.js': await bareHono() },
    '/predict': bundleIn(`${SCRATCH}bundle-load`),
  }
  const servers = new Map<string, Running>()
  for (const [name, modules] of Object.entries(workers))
    servers.set(name, await startWorkerd(modules))
  return servers
}

async function measure({ rounds, seconds }: Options): Promise<Map<string, Round[]>> {
  const folder = mkdtempSync(`${SCRATCH}wrk-`)
  const script = join(folder, 'post.lua')
  writeFileSync(script, scriptFor('{"code":"64nu31"}'))
  const servers = await startAll()
  const measured = new Map<string, Round[]>([...servers.keys()].map((name) => [name, []]))
  try {
    for (const server of servers.values()) measureRound(server, script, 1) // warm up
    for (let round = 0; round < rounds; round++) {
      for (const [name, server] of servers) {
        measured.get(name)?.push(measureRound(server, script, seconds))
      }
    }
  } finally {
    for (const server of servers.values()) server.stop()
    rmSync(folder, { recursive: true })
  }
  return measured
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return ((sorted[middle] ?? NaN) + (sorted[sorted.length - 1 - middle] ?? NaN)) / 2
}

/** The median of the ratios round by round. */
const ratio = (of: readonly Round[], to: readonly Round[], key: keyof Round): number =>
  median(of.map((round, n) => round[key] / (to[n]?.[key] ?? NaN)))

function report(measured: ReadonlyMap<string, readonly Round[]>): boolean {
  const bare = measured.get('bare') ?? []
  console.log(
    'worker              requests/s   to bare   p50 ms   p99 ms   CPU us   to bare   errors',
  )
  for (const [name, rounds] of measured) {
    const middle = (key: keyof Round): number => median(rounds.map((round) => round[key]))
    const cells = [
      name.padEnd(18),
      middle('requestsPerSecond').toFixed(0).padStart(12),
      ratio(rounds, bare, 'requestsPerSecond').toFixed(2).padStart(9),
      middle('p50').toFixed(2).padStart(8),
      middle('p99').toFixed(2).padStart(8),
      middle('cpuPerRequest').toFixed(0).padStart(8),
      ratio(rounds, bare, 'cpuPerRequest').toFixed(2).padStart(9),
      String(rounds.reduce((sum, { errors }) => sum + errors, 0)).padStart(8),
    ]
    console.log(cells.join(' '))
  }
  const ours = measured.get('/predict') ?? []
  return (
    ratio(ours, bare, 'requestsPerSecond') >= GOAL.requests &&
    ratio(ours, bare, 'cpuPerRequest') <= GOAL.cpu &&
    ours.every(({ errors }) => errors === 0)
  )
}

const options = parse(process.argv.slice(2))
if (options === null) console.log(HELP)
else if (typeof options === 'string') {
  console.error(options)
  process.exitCode = 2
} else if (!hasWrk()) {
  console.error('wrk is missing: apt-get install wrk')
  process.exitCode = 2
} else {
  const bundled = spawnSync(process.execPath, ['scripts/bundle.ts'], {
    cwd: ROOT,
    env: environment(),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (bundled.status !== 0) process.exit(1)
  const reached = report(await measure(options))
  console.log(
    `Goal (${GOAL.requests} of the requests, ${GOAL.cpu} of the CPU, no error): ${reached ? 'reached' : 'missed'}`,
  )
  process.exitCode = reached ? 0 : 1
}
