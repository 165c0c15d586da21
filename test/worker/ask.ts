/** The worker, as the platform calls it. */
import { exports } from 'cloudflare:workers'
import type { Heard } from './contract.ts'

/** The generated types name the built worker, which tells none and may not be there; these tests run its sources. */
const worker = exports.default as Fetcher

export const ask = (path: string, init?: RequestInit): Promise<Response> =>
  worker.fetch(new Request(`http://localhost${path}`, init))

export const post = (body: string | Uint8Array, path = '/predict', type = 'application/json') =>
  ask(path, { method: 'POST', headers: { 'Content-Type': type }, body })

export const postJson = (value: unknown, path?: string) => post(JSON.stringify(value), path)

/** The body as unknown JSON. */
export const jsonOf = (response: Response): Promise<unknown> => response.json()

export async function hear(response: Response): Promise<Heard> {
  const type = response.headers.get('Content-Type') ?? ''
  return { status: response.status, type, text: await response.text() }
}
