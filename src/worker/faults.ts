/** What is wrong with a request, said in one way: where, what was expected and what was got. */

/**
 * One mistake: `pointer` is a JSON pointer (RFC 6901) into the body, `parameter` the name of a query parameter.
 */
export type Fault =
  | { readonly pointer: string; readonly detail: string }
  | { readonly parameter: string; readonly detail: string }

export type Faults = readonly Fault[]

/** A caller's mistake is a value: what a reader returns is either what it read or a list of faults. */
export const areFaults = (read: unknown): read is Faults => Array.isArray(read)

/** All that is wrong in what was read; empty when nothing is. */
export const faultsOf = (...read: readonly unknown[]): Faults => read.filter(areFaults).flat()

/** Makes a fault; it knows where in the request the value stands, `inside` says where in the value. */
export type Place = (expected: string, got: unknown, inside?: string) => Fault

export const inBody =
  (pointer: string): Place =>
  (what, got, inside = '') => ({ pointer: pointer + inside, detail: expected(what, got) })

export const inQuery =
  (parameter: string): Place =>
  (what, got) => ({ parameter, detail: expected(what, got) })

export const expected = (what: string, got: unknown): string => `expected ${what}, got ${show(got)}`

/** A short, well-formed picture of any JSON value. */
function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(clip(value))
  if (Array.isArray(value)) return `an array of ${value.length}`
  return value instanceof Object ? 'an object' : String(value)
}

const LONGEST_SHOWN = 40

const clip = (text: string): string =>
  (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text).toWellFormed()
