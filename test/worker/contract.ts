/** The published description as a judge of answers. Runs in workerd and in Node. */
import { Validator } from '@cfworker/json-schema'
import document from '../../static/public/openapi.json' with { type: 'json' }

const VALIDATORS = new Map<string, Validator>()

/** What is wrong with a value by a schema of the description; empty when it is valid. */
export function faultsBy(schema: string, value: unknown): string[] {
  let validator = VALIDATORS.get(schema)
  if (validator === undefined) {
    const whole = { $ref: `#/components/schemas/${schema}`, components: document.components }
    validator = new Validator(whole, '2020-12', true)
    VALIDATORS.set(schema, validator)
  }
  try {
    const { errors } = validator.validate(value)
    return errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`)
  } catch (error) {
    // The validator cannot point at a key with half a surrogate pair; no schema has one.
    if (error instanceof URIError) return [error.message]
    throw error
  }
}

export const acceptedBy = (schema: string, value: unknown): boolean =>
  faultsBy(schema, value).length === 0

const PATHS: Readonly<Record<string, Readonly<Record<string, object>>>> = document.paths

/** Which path of the description this is, if any. */
export function templateOf(pathname: string): string | undefined {
  // Whatever follows /d/ is taken for a code, right or wrong.
  if (/^\/d(?:\/|$)/.test(pathname))
    return /\.png\/?$/i.test(pathname) ? '/d/{code}.png' : '/d/{code}'
  return Object.keys(PATHS)
    .sort((a, b) => b.length - a.length)
    .find((template) => {
      const pattern = template.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')
      return new RegExp(`^${pattern}/?$`, 'i').test(pathname)
    })
}

/** The statuses that the description names for a request, with what it says of every path: HEAD, OPTIONS, 404, 405. */
export function documentedStatuses(method: string, pathname: string): number[] {
  const template = templateOf(pathname)
  if (template === undefined) return [404]
  if (method === 'OPTIONS') return [204]
  const operation = PATHS[template]?.[(method === 'HEAD' ? 'GET' : method).toLowerCase()]
  if (operation === undefined) return [405]
  if (!('responses' in operation)) return []
  return Object.keys(operation.responses as object).map(Number)
}

/** An answer, wherever it came from. `text` is empty for HEAD. */
export interface Heard {
  readonly status: number
  readonly type: string
  readonly text: string
}

/** What is wrong with an answer that is no success, or with its status. */
export function complaints(method: string, pathname: string, heard: Heard): string[] {
  const { status, type, text } = heard
  const found: string[] = []
  if (!documentedStatuses(method, pathname).includes(status) || status >= 500) {
    found.push(`${method} ${pathname} has no ${status} in the description`)
  }
  const isPage = type.startsWith('text/html')
  if (status < 400 || method === 'HEAD' || isPage) return found
  if (type !== 'application/problem+json') found.push(`${status} of type ${type}`)
  const problem: unknown = JSON.parse(text)
  found.push(...faultsBy('Problem', problem))
  if (
    typeof problem === 'object' &&
    problem !== null &&
    Reflect.get(problem, 'status') !== status
  ) {
    found.push(`the problem speaks of another status than ${status}`)
  }
  return found
}
