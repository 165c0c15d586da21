import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { ROOT } from '../../scripts/project.ts'

let server: ChildProcess | undefined

afterEach(() => server?.kill('SIGTERM'))

/** Whether somebody listens on a port of this machine. */
async function isTaken(port: number): Promise<boolean> {
  const probe = createServer()
  const taken = await new Promise<boolean>((resolve) => {
    probe.once('error', () => resolve(true))
    probe.listen(port, 'localhost', () => resolve(false))
  })
  await new Promise((resolve) => probe.close(resolve))
  return taken
}

/** Waits until a condition holds; gives up after a minute, which is far more than it ever takes. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    if (await condition()) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('expected the condition to hold within a minute')
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  )

test('npm start serves the page and the worker, and lets go of the port when npm is ended', async () => {
  const port = 8787
  expect(await isTaken(port), `port ${port} must be free for this test`).toBe(false)
  server = spawn('npm', ['start'], { cwd: ROOT, stdio: 'ignore' })
  await until(() => answers(`http://localhost:${port}/healthz`))
  const page = await fetch(`http://localhost:${port}/`)
  expect(page.headers.get('Content-Type')).toMatch('text/html')
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
  await until(async () => !(await isTaken(port)))
})
