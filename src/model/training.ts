/** The door to the record of how a model was made: from unknown JSON to a checked Training. */
import { isSeed } from '../network/random.ts'
import { drawingsOf, type Start, type Training } from '../network/recipes.ts'
import { isDecimals } from '../network/rounding.ts'
import { OUTPUTS, rowsOf } from '../network/weights.ts'
import { isRecord, ModelError, parseWeights } from './check.ts'

/** Whether the model can be made again by a recipe of this repository. Throws ModelError if not. */
export function parseTraining(training: Readonly<Record<string, unknown>>): Training {
  const { recipe } = training
  if (recipe === 'tutorial') {
    return {
      recipe,
      start: startOf(training.start),
      epochs: count('/training/epochs', training.epochs),
      learningRate: positive('/training/learningRate', training.learningRate),
      ...decimalsOf(training),
    }
  }
  if (recipe !== 'robust' && recipe !== 'drawings') {
    throw new ModelError('/training/recipe', 'expected tutorial, robust or drawings')
  }
  const long = {
    seed: seedOf('/training/seed', training.seed),
    scale: positive('/training/scale', training.scale),
    updates: count('/training/updates', training.updates),
    learningRate: positive('/training/learningRate', training.learningRate),
    ...decimalsOf(training),
  }
  if (recipe === 'robust') return { recipe, ...long }
  return { recipe, ...long, drawings: codesOf(training.drawings) }
}

function startOf(value: unknown): Start {
  if (value === 'figure-7') return value
  if (!isRecord(value)) {
    throw new ModelError('/training/start', 'expected "figure-7", a seed and a scale, or weights')
  }
  if ('seed' in value) {
    return {
      seed: seedOf('/training/start/seed', value.seed),
      scale: positive('/training/start/scale', value.scale),
    }
  }
  return rowsOf(parseWeights(value))
}

/** A file from before the last step has no such field, and gets none: its weights were not rounded. */
function decimalsOf({ decimals }: Readonly<Record<string, unknown>>): { decimals?: number } {
  if (decimals === undefined) return {}
  if (typeof decimals === 'number' && isDecimals(decimals)) return { decimals }
  throw new ModelError('/training/decimals', 'expected a whole number from 0 to 12')
}

function codesOf(value: unknown): string[] {
  const pointer = '/training/drawings'
  const expected = `expected ${OUTPUTS} texts of codes parted by blanks`
  if (!Array.isArray(value) || value.length !== OUTPUTS) throw new ModelError(pointer, expected)
  const codes = value.map((list: unknown) => {
    if (typeof list === 'string') return list
    throw new ModelError(pointer, expected)
  })
  try {
    drawingsOf(codes)
  } catch (error) {
    if (error instanceof RangeError) throw new ModelError(pointer, error.message)
    throw error
  }
  return codes
}

function positive(pointer: string, value: unknown): number {
  if (typeof value === 'number' && value > 0 && Number.isFinite(value)) return value
  throw new ModelError(pointer, 'expected a number above 0')
}

function count(pointer: string, value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1) return value
  throw new ModelError(pointer, 'expected a whole number from 1 up')
}

function seedOf(pointer: string, value: unknown): number {
  if (typeof value === 'number' && isSeed(value)) return value
  throw new ModelError(pointer, 'expected a whole number from 0 to 4294967295')
}
