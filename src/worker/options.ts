/** The query of /predict: which model, which language, with or without the values in between. */
import { DEFAULT_SERVED, SERVED, servedNamed, type ServedModel } from '../model/served.ts'
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES, type Language } from './messages.ts'
import { inQuery, show } from './pixels.ts'
import { areFaults, type Fault, type Faults } from './problem.ts'

export interface Options {
  readonly model: ServedModel
  readonly language: Language
  readonly trace: boolean
}

const DEFAULTS: Options = { model: DEFAULT_SERVED, language: DEFAULT_LANGUAGE, trace: false }

/** Null when there is no query: most requests have none, and parsing nothing still takes time. */
export function queryOf(request: Request): URLSearchParams | null {
  const start = request.url.indexOf('?')
  return start < 0 ? null : new URLSearchParams(request.url.slice(start))
}

/** Unknown keys are ignored: shared links collect them. */
export function readOptions(query: URLSearchParams | null): Options | Faults {
  if (query === null) return DEFAULTS
  const faults: Fault[] = []
  const model = choose(query, 'model', DEFAULT_SERVED, servedNamed, NAMES, faults)
  const language = choose(query, 'lang', DEFAULT_LANGUAGE, languageNamed, LANGUAGES, faults)
  const trace = choose(query, 'trace', false, truthNamed, ['true', 'false'], faults)
  return faults.length > 0 ? faults : { model, language, trace }
}

const NAMES = SERVED.map(({ name }) => name)

const languageNamed = (value: string): Language | undefined =>
  isLanguage(value) ? value : undefined

const truthNamed = (value: string): boolean | undefined =>
  value === 'true' ? true : value === 'false' ? false : undefined

/** The value that a parameter names, `otherwise` when it is not there or when a fault was added. */
function choose<T>(
  query: URLSearchParams,
  name: string,
  otherwise: T,
  named: (value: string) => T | undefined,
  names: readonly string[],
  faults: Fault[],
): T {
  const value = readParameter(query, name)
  if (value === null) return otherwise
  if (areFaults(value)) faults.push(...value)
  else {
    const chosen = named(value)
    if (chosen !== undefined) return chosen
    faults.push(inQuery(name)(`expected ${names.join(' or ')}, got ${show(value)}`))
  }
  return otherwise
}

/** Null when it is not there; a fault when it is there twice: two values would leave the choice to chance. */
export function readParameter(query: URLSearchParams, name: string): string | null | Faults {
  const values = query.getAll(name)
  if (values.length > 1) return [inQuery(name)(`expected one value, got ${values.length}`)]
  return values[0] ?? null
}
