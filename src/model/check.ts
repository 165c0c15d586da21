/** The door to a model file: from unknown JSON to a checked model. */
import { isLabel } from '../network/drawings.ts'
import { fromCode, toCode, type Image } from '../network/image.ts'
import { OUTPUTS, rowsOf, weightsFrom, weightsVersion, type Weights } from '../network/weights.ts'

export interface Model {
  readonly name: string
  /** 8 hexadecimal digits made of the weights: weightsVersion. */
  readonly version: string
  /** Three, in the order of the outputs. */
  readonly labels: readonly string[]
  /** The prototype drawing of each label. */
  readonly letters: readonly Image[]
  readonly weights: Weights
  /** Everything needed to make the weights again, as the training script wrote it. */
  readonly training: Readonly<Record<string, unknown>>
}

/** The file is not a model. `pointer` is a JSON pointer (RFC 6901) to the place. */
export class ModelError extends Error {
  readonly pointer: string
  constructor(pointer: string, detail: string) {
    super(`${pointer || 'the file'}: ${detail}`)
    this.name = 'ModelError'
    this.pointer = pointer
  }
}

const NAME = /^[a-z][a-z0-9-]{0,31}$/

/** Throws ModelError with the place, what was expected and what was found. */
export function parseModel(value: unknown): Model {
  if (!isRecord(value)) throw new ModelError('', `expected an object, got ${kind(value)}`)
  const { name, version, training } = value
  if (typeof name !== 'string' || !NAME.test(name)) {
    throw new ModelError('/name', `expected lower-case letters, digits and "-", got ${show(name)}`)
  }
  const labels = threeOf('/labels', value.labels, (label): label is string =>
    typeof label === 'string' ? isLabel(label) : false,
  )
  if (new Set(labels).size !== OUTPUTS) throw new ModelError('/labels', 'expected no label twice')
  const letters = parseLetters(value.letters)
  const weights = parseWeights(value)
  const expected = weightsVersion(weights)
  if (version !== expected) {
    throw new ModelError('/version', `expected ${expected} for these weights, got ${show(version)}`)
  }
  if (!isRecord(training)) {
    throw new ModelError('/training', `expected an object, got ${kind(training)}`)
  }
  return { name, version: expected, labels, letters, weights, training }
}

function parseLetters(value: unknown): Image[] {
  const codes = threeOf('/letters', value, (code): code is string =>
    typeof code === 'string' ? fromCode(code) !== null : false,
  )
  return codes.flatMap((code) => fromCode(code) ?? [])
}

/** Weights from an object with w1, 30 rows of 5, and w2, 5 rows of 3. Throws ModelError. */
export function parseWeights(value: Readonly<Record<string, unknown>>): Weights {
  const w1 = numberRows('/w1', value.w1)
  const w2 = numberRows('/w2', value.w2)
  try {
    return weightsFrom(w1, w2)
  } catch (error) {
    if (error instanceof RangeError) throw new ModelError('', error.message)
    throw error
  }
}

function numberRows(pointer: string, value: unknown): number[][] {
  if (!Array.isArray(value)) throw new ModelError(pointer, `expected rows, got ${kind(value)}`)
  return value.map((row: unknown, i) => {
    if (!Array.isArray(row)) {
      throw new ModelError(`${pointer}/${i}`, `expected a row of numbers, got ${kind(row)}`)
    }
    return row.map((number: unknown, j) => {
      if (typeof number === 'number') return number
      throw new ModelError(`${pointer}/${i}/${j}`, `expected a number, got ${kind(number)}`)
    })
  })
}

function threeOf(
  pointer: string,
  value: unknown,
  accepts: (item: unknown) => item is string,
): string[] {
  if (!Array.isArray(value) || value.length !== OUTPUTS) {
    throw new ModelError(pointer, `expected ${OUTPUTS} strings, got ${kind(value)}`)
  }
  return value.map((item: unknown, n) => {
    if (accepts(item)) return item
    throw new ModelError(`${pointer}/${n}`, `not acceptable here: ${show(item)}`)
  })
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const kind = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? `${value.length} items` : typeof value

const show = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 40)

/** The inverse of `parseModel`: what the file holds, in its order. */
export function modelFile(model: Model) {
  const { name, version, labels, letters, weights, training } = model
  return { name, version, labels, letters: letters.map(toCode), ...rowsOf(weights), training }
}
