/** The query of /predict: which model, which language, with or without the values in between. */
import { SERVED, type ServedModel } from '../model/served.ts'
import { areFaults, faultsOf, inQuery, type Faults } from './faults.ts'
import { LANGUAGES, type Language } from './messages.ts'

export interface Options {
  readonly model: ServedModel
  readonly language: Language
  readonly trace: boolean
}

/** Names and what they stand for; the first is the default. */
type Choices<T> = readonly (readonly [string, T])[]

const MODELS: Choices<ServedModel> = SERVED.map((model) => [model.name, model])
const TONGUES: Choices<Language> = LANGUAGES.map((language) => [language, language])
const TRUTHS: Choices<boolean> = [
  ['false', false],
  ['true', true],
]

/** Null when there is no query: most requests have none, and parsing nothing still takes time. */
export function queryOf({ url }: Request): URLSearchParams | null {
  const start = url.indexOf('?')
  return start < 0 ? null : new URLSearchParams(url.slice(start))
}

/** Unknown keys are ignored: shared links collect them. */
export function readOptions(query: URLSearchParams | null): Options | Faults {
  const model = choose(query, 'model', MODELS)
  const language = choose(query, 'lang', TONGUES)
  const trace = choose(query, 'trace', TRUTHS)
  return areFaults(model) || areFaults(language) || areFaults(trace)
    ? faultsOf(model, language, trace)
    : { model, language, trace }
}

function choose<T>(query: URLSearchParams | null, name: string, choices: Choices<T>): T | Faults {
  const value = readParameter(query, name)
  if (areFaults(value)) return value
  const chosen = value === null ? choices[0] : choices.find(([known]) => known === value)
  return chosen ? chosen[1] : [inQuery(name)(choices.map(([known]) => known).join(' or '), value)]
}

/** Null when it is not there; a fault when it is there twice: two values would leave the choice to chance. */
export function readParameter(query: URLSearchParams | null, name: string): string | null | Faults {
  const values = query?.getAll(name) ?? []
  return values.length > 1 ? [inQuery(name)('one value', values.length)] : (values[0] ?? null)
}
