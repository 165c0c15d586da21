/** npm run train: letters or drawings -> training -> measures -> gate -> model file. */
import { existsSync } from 'node:fs'
import type { Model } from '../src/model/check.ts'
import { censusMeasures, type ModelMeasures } from '../src/network/measures.ts'
import { limitMeasures } from '../src/network/limit-measures.ts'
import { trainerOf, weightsReached } from '../src/network/recipes.ts'
import { SLICES } from '../src/network/census.ts'
import { weightsVersion } from '../src/network/weights.ts'
import { card } from './card.ts'
import { runCensus } from './census.ts'
import { runCommand } from './command.ts'
import { figuresTable, lossCurve } from './curve.ts'
import { readModel, writeWhole } from './files.ts'
import { shortfalls } from './gate.ts'
import { measureModel } from './measure.ts'
import { measuresPath, measuresText, modelText } from './model-text.ts'
import { UsageError } from './options.ts'
import { runTraining } from './run-training.ts'
import { storedCensus } from './stored-census.ts'
import { NO_PROGRESS, pictures, startProgress } from './terminal.ts'
import { HELP } from './train-help.ts'
import { parseTrainOptions, type Job } from './train-options.ts'

/** Written only with exit code 0. */
const BELOW_THE_BARS = 3

interface Outcome {
  readonly model: Model
  readonly measures: ModelMeasures
  readonly missed: readonly string[]
}

const NOT_COUNTED =
  'Not counted: the answers to all 2^30 images. npm run evaluate -- FILE --census does.'

type Print = (text: string) => void

async function train(job: Job, print: Print, quiet: boolean): Promise<Model> {
  const { training, labels, letters } = job
  print(`\nRecipe ${training.recipe}: ${describe(job)}\n`)
  print(pictures(labels.map((title, n) => ({ title, image: letters[n]! }))) + '\n')
  const trainer = trainerFor(job)
  const unit = training.recipe === 'tutorial' ? letters.length : 1
  const progress = quiet ? NO_PROGRESS : startProgress('training', trainer.updates)
  const points = await runTraining(trainer, training, letters, unit, progress)
  print(figuresTable(points, unit, unit === 1 ? 'update' : 'epoch'))
  const curve = lossCurve(points, unit === 1)
  print(`\n  loss: mean of sum((a2 - y)^2) / 3 over the samples shown\n${curve}\n`)
  const weights = weightsReached(training, trainer)
  return {
    name: training.recipe,
    version: weightsVersion(weights),
    labels,
    letters,
    weights,
    training: { ...training },
  }
}

function trainerFor({ training, letters }: Job) {
  try {
    return trainerOf(training, letters)
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`--drawings: ${error.message}`)
    throw error
  }
}

function describe({ training }: Job): string {
  const { learningRate, decimals } = training
  const rounding = decimals === undefined ? '' : `; weights rounded to ${decimals} decimals`
  if (training.recipe !== 'tutorial') {
    const { seed, updates } = training
    return `seed ${seed}, ${updates} updates, learning rate falling from ${learningRate} to 0${rounding}`
  }
  const { start, epochs } = training
  const from =
    start === 'figure-7' ? "Figure 7's weights" : 'seed' in start ? `seed ${start.seed}` : 'a file'
  return `${epochs} epochs from ${from}, learning rate ${learningRate}${rounding}`
}

/**
 * Measures a model and holds it to its bars. The census is made only where its figures are served,
 * and only when nothing cheaper has already decided.
 */
async function judge(job: Job, model: Model, force: boolean, quiet: boolean): Promise<Outcome> {
  const measures = measureModel(model, null)
  const missed = shortfalls(job, measures, false)
  if (!job.served || (missed.length > 0 && !force)) return { model, measures, missed }
  const progress = quiet ? NO_PROGRESS : startProgress('census of 2^30 images', SLICES)
  const counts = await runCensus(model, progress)
  const counted = { ...measures, census: censusMeasures(counts, model.letters) }
  return { model, measures: counted, missed: shortfalls(job, counted, true) }
}

interface Old {
  readonly model: Model
  readonly measures: ModelMeasures
}

/** The model that is about to be replaced, or null: none, or a damaged file (--force). */
function oldModel({ out }: Job): Old | null {
  if (!existsSync(out)) return null
  try {
    const model = readModel(out)
    return { model, measures: measureModel(model, storedCensus(out, model)) }
  } catch (error) {
    if (error instanceof UsageError) return null
    throw error
  }
}

/** Old beside new; only what reads the same letters can be compared. */
function compare(job: Job, { model, measures }: Outcome): string {
  const old = oldModel(job)
  const alike = old !== null && old.model.letters.join() === model.letters.join()
  const columns = [
    ...(alike ? [{ title: 'old', measures: old.measures }] : []),
    { title: 'new', measures },
  ]
  return [
    card(model.labels, columns, limitMeasures(model.letters)),
    ...(old && !alike ? [`The model replaced reads ${old.model.labels.join(', ')}.`] : []),
    ...(measures.census === null ? [NOT_COUNTED] : []),
  ].join('\n')
}

const trainAll = async (args: string[]): Promise<number> => {
  const options = parseTrainOptions(args)
  if (options === null) {
    console.log(HELP)
    return 0
  }
  const { jobs, force, quiet } = options
  const print: Print = quiet ? () => {} : (text) => console.log(text)
  const files = new Map<string, string>()
  let refused = false
  for (const job of jobs) {
    const model = await train(job, print, quiet)
    const outcome = await judge(job, model, force, quiet)
    if (!quiet) print(compare(job, outcome))
    if (outcome.missed.length > 0) {
      const refuse = job.served && !force
      const verdict = refuse
        ? 'falls short of its bars, so nothing is written'
        : 'Warning: below its bars'
      console.error(`${job.out}: ${verdict}\n${outcome.missed.join('\n')}`)
      refused ||= refuse
    }
    files.set(job.out, modelText(model))
    files.set(measuresPath(job.out), measuresText(model, outcome.measures))
  }
  if (refused) {
    console.error('--force writes it all the same, --out FILE writes it elsewhere.')
    return BELOW_THE_BARS
  }
  writeWhole(files)
  print([...files.keys()].map((path) => `Wrote ${path}`).join('\n'))
  return 0
}

await runCommand(trainAll)
