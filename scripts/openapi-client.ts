/** The types of a client of the interface, for openapi-fetch. */
import openapiTypescript, { astToString } from 'openapi-typescript'
import { pretty } from './json-tree.ts'
import type { Schema } from './openapi-terms.ts'

export async function typesOf(document: Schema): Promise<string> {
  const types = astToString(await openapiTypescript(pretty(document)))
  return `// Written by scripts/openapi.ts from static/public/openapi.json.\n${types}`
}
