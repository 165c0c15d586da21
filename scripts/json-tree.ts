/** Ways into parsed JSON of any shape. */

/** What stands under these keys, or undefined. */
export function at(value: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, key)
        ? Reflect.get(here, key)
        : undefined,
    value,
  )
}

/** The pairs of an object; none of anything else. */
export const entries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The node itself, or what its $ref leads to in the document. */
export function followed(document: unknown, node: unknown): unknown {
  const reference = textOf(at(node, '$ref'))
  return reference === '' ? node : at(document, ...reference.split('/').slice(1))
}

/** JSON for readers: one line for each list of plain values. */
export const pretty = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/\[\n\s*([^[\]{}]*?)\n\s*\]/g, (_, items: string) => {
    const line = items.split(/\s*\n\s*/).join(' ')
    return `[${line}]`
  })
