/** npm run evaluate: the exact measures of models as a table, beside the limit of any classifier. */
import type { Model } from '../src/model/check.ts'
import { limitMeasures } from '../src/network/limit-measures.ts'
import { SLICES } from '../src/network/census.ts'
import { answersOf, type Census } from '../src/network/census-counts.ts'
import { censusMeasures, type CensusMeasures, type ModelMeasures } from '../src/network/measures.ts'
import { card } from './card.ts'
import { runCensus } from './census.ts'
import { runCommand } from './command.ts'
import { MODEL_FOLDER, readModel } from './files.ts'
import { measureAll } from './measure-all.ts'
import { parseOptions, UsageError } from './options.ts'
import { storedCensus } from './stored-census.ts'
import { startProgress } from './terminal.ts'

const HELP = `Prints the exact measures of the three served models, or of one model file.

  npm run evaluate [-- FILE] [--json] [--census]

  FILE       a model file, as npm run train or the page writes it
  --json     everything as JSON
  --census   count the answers to all 2^30 images anew, on all cores; without FILE: of the default
             model. Otherwise the counts made at training stand here, when these weights have them.
  --help     this text`

const OPTIONS = {
  json: { type: 'boolean', default: false },
  census: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

const SERVED = ['drawings', 'robust', 'tutorial'].map((name) => `${MODEL_FOLDER}/${name}.json`)

interface Evaluated {
  readonly path: string
  readonly model: Model
  readonly measures: ModelMeasures
  /** Counted just now, not read from the file. */
  readonly counts: Census | null
}

async function evaluate(paths: readonly string[], counted: boolean): Promise<Evaluated[]> {
  const models = paths.map((path) => ({ path, model: readModel(path) }))
  const stored = models.map(({ path, model }, n) =>
    counted && n === 0 ? null : storedCensus(path, model),
  )
  const measures = await measureAll(models.map(({ path }) => path))
  const first = models[0]!.model
  const counts = counted
    ? await runCensus(first, startProgress('census of 2^30 images', SLICES))
    : null
  return models.map(({ path, model }, n) => {
    const fresh = n === 0 ? counts : null
    const census: CensusMeasures | null = fresh ? censusMeasures(fresh, model.letters) : stored[n]!
    return { path, model, measures: { ...measures[n]!, census }, counts: fresh }
  })
}

/** One table for each set of letters: only models of the same letters can be compared. */
function tables(evaluated: readonly Evaluated[]): string {
  const keyOf = ({ model }: Evaluated) => [...model.labels, ...model.letters].join()
  const keys = [...new Set(evaluated.map(keyOf))]
  return keys
    .map((key) => {
      const alike = evaluated.filter((one) => keyOf(one) === key)
      const { labels, letters } = alike[0]!.model
      const columns = alike.map(({ model, measures }) => ({
        title: `${model.name} ${model.version}`,
        measures,
      }))
      return card(labels, columns, limitMeasures(letters))
    })
    .join('\n')
}

const asJson = (evaluated: readonly Evaluated[]): string =>
  JSON.stringify(
    evaluated.map(({ path, model, measures, counts }) => ({
      file: path,
      name: model.name,
      version: model.version,
      labels: model.labels,
      training: model.training,
      measures,
      limit: limitMeasures(model.letters),
      ...(counts && { counts: { answers: answersOf(counts), ...counts } }),
    })),
    null,
    1,
  )

const evaluateAll = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseOptions(args, OPTIONS, true)
  if (values.help) {
    console.log(HELP)
    return 0
  }
  if (positionals.length > 1) {
    throw new UsageError(`expected one model file at most, got ${positionals.length}`)
  }
  const evaluated = await evaluate(positionals.length === 1 ? positionals : SERVED, values.census)
  console.log(values.json ? asJson(evaluated) : tables(evaluated))
  if (!values.json && !values.census) {
    console.log('All by counting, none by sampling. --census counts all 2^30 images again.')
  }
  return 0
}

await runCommand(evaluateAll)
