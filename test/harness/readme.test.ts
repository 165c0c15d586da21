/** The commands of the README, and the answers that it shows. */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DEFAULT_MODEL } from '../../src/model/models.ts'
import { LABELS } from '../../src/network/letters.ts'
import { ROOT } from '../../scripts/project.ts'
import { startServer } from './server.ts'

const server = startServer('load')

/** A line "$ curl ..." and the JSON below it, up to the end of the block or the next command. */
const SHOWN = /^\$ curl (.*localhost:8787.*)\n(\{[^$`]*\})$/gm

/** The words of a command; single quotes hold one together. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

/** What curl would send: of its options -H, -d and --json. */
function requestOf(command: string): { path: string; init: RequestInit } {
  const words = wordsOf(command)
  const named = (option: string) =>
    words.includes(option) ? words[words.indexOf(option) + 1] : undefined
  const url = words.find((word) => word.includes('localhost:8787')) ?? ''
  const path = url.slice(url.indexOf(':8787') + ':8787'.length)
  const body = named('--json') ?? named('-d')
  const type =
    named('--json') === undefined
      ? named('-H')?.replace(/^content-type: */i, '')
      : 'application/json'
  const headers = { 'Content-Type': type ?? 'application/x-www-form-urlencoded' }
  return { path, init: body === undefined ? {} : { method: 'POST', headers, body } }
}

// After training on other symbols the README tells of another model than the one that answers.
const isTold = DEFAULT_MODEL.labels.join() === LABELS.join()

// So that a file without a test to run says why it has none.
if (!isTold) test.skip('the README tells of A, B and C, and another model is served', () => {})

describe.runIf(isTold).each(globSync('README*.md', { cwd: ROOT }))('%s', (file) => {
  const shown = [...readFileSync(ROOT + file, 'utf8').matchAll(SHOWN)]

  test('shows questions with their answers', () => expect(shown.length).toBeGreaterThan(0))

  test.each(shown.map(([, command = '', answer = '']) => [command, answer] as const))(
    'curl %s',
    async (command, answer) => {
      const { path, init } = requestOf(command)
      const response = await fetch(server.url().origin + path, init)
      expect(await response.json()).toEqual(JSON.parse(answer))
    },
  )
})
