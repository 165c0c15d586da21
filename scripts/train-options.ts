/** The command line of `npm run train`, as jobs: what to train, on what, and where to write it. */
import { dirname, relative, resolve } from 'node:path'
import { LABELS, LETTERS } from '../src/network/letters.ts'
import type { Image } from '../src/network/image.ts'
import {
  drawingCodes,
  DRAWINGS,
  ROBUST,
  TUTORIAL,
  TUTORIAL_SCALE,
  type RecipeName,
  type Training,
} from '../src/network/recipes.ts'
import { rowsOf } from '../src/network/weights.ts'
import {
  checkTarget,
  MODEL_FOLDER,
  readDrawings,
  readModel,
  readWeights,
  TRAINING_DRAWINGS,
} from './files.ts'
import { oneOf, parseOptions, positiveNumber, UsageError, wholeNumber } from './options.ts'

const RECIPES = ['tutorial', 'robust', 'drawings'] as const

const OPTIONS = {
  recipe: { type: 'string' },
  seed: { type: 'string' },
  'initial-weights': { type: 'string' },
  epochs: { type: 'string' },
  updates: { type: 'string' },
  'learning-rate': { type: 'string' },
  drawings: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** Which recipes an option makes sense for; what is not here is for all. */
const BELONGS: Readonly<Record<string, readonly RecipeName[]>> = {
  'initial-weights': ['tutorial'],
  epochs: ['tutorial'],
  updates: ['robust', 'drawings'],
  drawings: ['robust', 'drawings'],
}

const MOST_EPOCHS = 10_000_000
const MOST_UPDATES = 100_000_000
const MOST_RATE = 10

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>['values']

export interface Job {
  readonly training: Training
  readonly labels: readonly string[]
  readonly letters: readonly Image[]
  readonly out: string
  /** Whether it goes into src/model, where the bars hold. */
  readonly served: boolean
}

export interface TrainOptions {
  readonly jobs: readonly Job[]
  readonly force: boolean
  readonly quiet: boolean
}

/** Throws UsageError; null when only help was asked for. */
export function parseTrainOptions(args: readonly string[]): TrainOptions | null {
  const { values } = parseOptions(args, OPTIONS)
  if (values.help) return null
  const recipes = recipesOf(values)
  for (const [name, belongs] of Object.entries(BELONGS)) {
    const stranger = recipes.find((recipe) => !belongs.includes(recipe))
    if (name in values && stranger !== undefined) {
      const hint = values.recipe === undefined ? ': add --recipe' : `, not to ${stranger}`
      throw new UsageError(`--${name}: belongs to ${belongs.join(' and ')}${hint}`)
    }
  }
  if (values.seed !== undefined && values['initial-weights'] !== undefined) {
    throw new UsageError('--seed and --initial-weights: expected one of them, got both')
  }
  if (values.out !== undefined && recipes.length > 1) {
    throw new UsageError('--out: expected with one --recipe, got it with all three')
  }
  const { force, quiet } = values
  return { jobs: recipes.map((recipe) => jobOf(recipe, values)), force, quiet }
}

/** Without --recipe an option that means one recipe chooses it. */
function recipesOf(values: Values): readonly RecipeName[] {
  if (values.recipe !== undefined) return [oneOf('recipe', values.recipe, RECIPES)]
  if (values.epochs !== undefined || values['initial-weights'] !== undefined) return ['tutorial']
  return values.drawings === undefined ? RECIPES : ['drawings']
}

function jobOf(recipe: RecipeName, values: Values): Job {
  const training = trainingOf(recipe, values)
  const own = values.drawings === undefined ? null : readDrawings(values.drawings)
  const out = values.out ?? relative('', `${MODEL_FOLDER}/${recipe}.json`)
  const served = dirname(resolve(out)) === resolve(MODEL_FOLDER)
  if (served && resolve(out) !== resolve(MODEL_FOLDER, `${recipe}.json`)) {
    throw new UsageError(`--out: expected ${recipe}.json in src/model, got "${out}"`)
  }
  if (served && own !== null && recipe === 'robust') {
    throw new UsageError('--drawings: with --recipe robust expected --out FILE, not in src/model')
  }
  if (checkTarget(out) && !values.force) {
    try {
      readModel(out)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      throw new UsageError(`--out: no model stands there, --force replaces it (${error.message})`)
    }
  }
  const labels = own?.labels ?? LABELS
  const letters = own?.images.map(([letter]) => letter!) ?? LETTERS
  return { training, labels, letters, out, served }
}

function trainingOf(recipe: RecipeName, values: Values): Training {
  const { seed, epochs, updates, 'learning-rate': rate, drawings } = values
  const given = {
    ...(seed !== undefined && { seed: wholeNumber('seed', seed, 0, 0xffffffff) }),
    ...(updates !== undefined && { updates: wholeNumber('updates', updates, 1, MOST_UPDATES) }),
    ...(rate !== undefined && { learningRate: positiveNumber('learning-rate', rate, MOST_RATE) }),
  }
  if (recipe === 'robust') return { ...ROBUST, ...given }
  if (recipe === 'drawings') {
    const { images } = readDrawings(drawings ?? TRAINING_DRAWINGS)
    return { ...DRAWINGS, ...given, drawings: drawingCodes(images) }
  }
  return {
    ...TUTORIAL,
    ...(epochs !== undefined && { epochs: wholeNumber('epochs', epochs, 1, MOST_EPOCHS) }),
    ...('learningRate' in given && { learningRate: given.learningRate }),
    start: startOf(given.seed, values['initial-weights']),
  }
}

function startOf(seed: number | undefined, file: string | undefined) {
  if (seed !== undefined) return { seed, scale: TUTORIAL_SCALE }
  return file === undefined ? 'figure-7' : rowsOf(readWeights(file))
}
