/** One round of load on one server: wrk asks, /proc tells how long the server worked. Linux only. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Running } from './workerd.ts'

export interface Round {
  readonly requestsPerSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Microseconds of CPU, user and system, that the server spent on a request. */
  readonly cpuPerRequest: number
  /** Answers other than 2xx, and connections that broke. */
  readonly errors: number
}

export const hasWrk = (): boolean => spawnSync('wrk', ['--version']).error === undefined

/** For wrk: what to send, and the figures at the end as one line of JSON. Its latencies are in microseconds. */
export const scriptFor = (body: string): string => `
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = [[${body}]]
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('\\nFIGURES {"requests":%d,"microseconds":%d,"p50":%f,"p99":%f,"errors":%d}\\n', summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))
end
`

const CONNECTIONS = 16

export function measureRound(server: Running, script: string, seconds: number): Round {
  const before = cpuOf(server.pid)
  const url = new URL('/predict', server.url).href
  const args = [
    '--threads=1',
    `--connections=${CONNECTIONS}`,
    `--duration=${seconds}s`,
    '--latency',
    `--script=${script}`,
    url,
  ]
  const output = execFileSync('wrk', args, { encoding: 'utf8', timeout: (seconds + 20) * 1000 })
  const spent = cpuOf(server.pid) - before
  const [, line = ''] = /^FIGURES (.*)$/m.exec(output) ?? []
  const figures = numbersOf(JSON.parse(line))
  const { requests = NaN, microseconds = NaN, p50 = NaN, p99 = NaN, errors = NaN } = figures
  return {
    requestsPerSecond: requests / (microseconds / 1e6),
    p50: p50 / 1000,
    p99: p99 / 1000,
    cpuPerRequest: (spent * 1e6) / requests,
    errors,
  }
}

function numbersOf(value: unknown): Record<string, number> {
  if (typeof value !== 'object' || value === null) throw new Error('expected the figures of wrk')
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, Number(item)]))
}

/** Seconds of CPU that a process has used: fields 14 and 15 of /proc/PID/stat (proc_pid_stat(5)), in ticks of which Linux has 100 a second. */
function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
