/** Generated files: one that would not change is left alone, for a server that watches would build again. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { ROOT } from './project.ts'

export const readGenerated = (path: string): string =>
  existsSync(ROOT + path) ? readFileSync(ROOT + path, 'utf8') : ''

/** `path` from the project's top. Written whole or not at all. */
export function writeChanged(path: string, text: string): void {
  if (readGenerated(path) === text) return
  const temporary = `${ROOT}${path}.${process.pid}.tmp`
  writeFileSync(temporary, text)
  renameSync(temporary, ROOT + path)
  console.log(`Wrote ${path}`)
}
