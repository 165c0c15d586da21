/** Generated files: one that would not change is left alone, for a server that watches would build again. */
import { existsSync, readFileSync } from 'node:fs'
import { writeWhole } from './files.ts'
import { ROOT } from './project.ts'

export const readGenerated = (path: string): string =>
  existsSync(ROOT + path) ? readFileSync(ROOT + path, 'utf8') : ''

/** `path` from the project's top. Written whole or not at all. */
export function writeChanged(path: string, content: string | Uint8Array): void {
  if (existsSync(ROOT + path) && readFileSync(ROOT + path).equals(Buffer.from(content))) return
  writeWhole(new Map([[ROOT + path, content]]))
  console.log(`Wrote ${path}`)
}
