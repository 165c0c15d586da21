/** The pieces that the schemas are built of. */
import type { Schema } from './openapi-terms.ts'

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** An object that has exactly these keys, of which `optional` may be missing. */
export function record(properties: Record<string, Schema>, optional: string[] = []): Schema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key))
  return { type: 'object', properties, required, additionalProperties: false }
}

export const listOf = (items: Schema, length: number): Schema => ({
  type: 'array',
  items,
  minItems: length,
  maxItems: length,
})

export const BIT: Schema = { type: 'integer', enum: [0, 1] }
export const SCORE: Schema = { type: 'number', minimum: 0, maximum: 1 }
export const NUMBER: Schema = { type: 'number' }
export const TEXT: Schema = { type: 'string' }
