/** The types of a client of the interface, for openapi-fetch. */
import { createHash } from 'node:crypto'
import type { Schema } from './openapi-terms.ts'

/** What decides the types: all but the examples, so that a training changes nothing here. */
const formOf = (document: Schema): string =>
  JSON.stringify(document, (key, value: unknown) =>
    key === 'example' || key === 'examples' ? undefined : value,
  )

/** The first line of the types of this description. */
export const headOf = (document: Schema): string =>
  `// Written by scripts/openapi.ts from ${createHash('sha256').update(formOf(document)).digest('hex')}`

export async function typesOf(document: Schema): Promise<string> {
  // Slow to load, and seldom needed.
  const { default: openapiTypescript, astToString } = await import('openapi-typescript')
  return `${headOf(document)}\n${astToString(await openapiTypescript(formOf(document)))}`
}
