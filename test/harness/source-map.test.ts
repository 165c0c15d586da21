/** What is uploaded is minified twice; its source map must still lead back to the sources, for the platform tells errors by it. */
import { readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { expect, test } from 'vitest'
import { ROOT, SCRATCH } from '../../scripts/project.ts'

const built = readFileSync(`${SCRATCH}worker/index.js`, 'utf8')
const map = JSON.parse(readFileSync(`${SCRATCH}worker/index.js.map`, 'utf8')) as SourceMapPayload

/** Texts that stand once in the sources, and each in another file. */
const TEXTS = [
  ['src/worker/index.ts', 'the fault is on our side'],
  ['src/worker/png.ts', 'IHDR'],
  ['src/model/served.ts', 'served.bin: damaged'],
] as const

test('the bundle is the built worker, and names its map', () => {
  expect(readFileSync(`${SCRATCH}bundle/index.js`, 'utf8')).toBe(built)
  expect(built).toMatch(/\n\/\/# sourceMappingURL=index\.js\.map$/)
})

test.each(TEXTS)('its map leads to the line of %s that says "%s"', (file, text) => {
  const lines = built.split('\n')
  const line = lines.findIndex((each) => each.includes(text))
  const entry = new SourceMap(map).findEntry(line, lines[line]?.indexOf(text) ?? -1)
  if (!('originalSource' in entry)) throw new Error(`expected a place in ${file}`)
  expect(entry.originalSource).toBe(`../../${file}`)
  const source = readFileSync(ROOT + file, 'utf8').split('\n')
  expect(source[entry.originalLine]).toContain(text)
})
