/** npm run predict: one drawing in the terminal, and what the network says about it. */
import { DEFAULT_MODEL } from '../src/model/models.ts'
import { fromCode, fromRows, toCode, type Image } from '../src/network/image.ts'
import { predict } from '../src/network/predict.ts'
import { runCommand } from './command.ts'
import { readModel } from './files.ts'
import { parseOptions, UsageError } from './options.ts'
import { pictures } from './terminal.ts'

const HELP = `Draws an image and says which letter it is.

  npm run predict -- CODE_OR_DRAWING [--model FILE]

  CODE_OR_DRAWING   a six-character code (64nu31), or five rows of six . and #, parted by / or line
                    breaks: "..##../.#..#./######/#....#/#....#"
  --model FILE      default: the served model src/model/${DEFAULT_MODEL.name}.json
  --help            this text`

const OPTIONS = {
  model: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

function imageOf(text: string): Image {
  const code = fromCode(text.trim())
  if (code !== null) return code
  const rows = text.replace(/\r?\n$/, '').split(/\/|\r?\n/)
  try {
    return fromRows(rows)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UsageError(
      `expected a six-character code or 5 rows of 6 "." and "#": ${error.message}`,
    )
  }
}

const say = (args: string[]): number => {
  const { values, positionals } = parseOptions(args, OPTIONS, true)
  if (values.help) {
    console.log(HELP)
    return 0
  }
  if (positionals.length !== 1) {
    throw new UsageError(`expected one code or drawing, got ${positionals.length}`)
  }
  const image = imageOf(positionals[0]!)
  const model = values.model === undefined ? DEFAULT_MODEL : readModel(values.model)
  const { index, recognised, layers } = predict(model.weights, image)
  const label = model.labels[index]!
  console.log(pictures([{ title: toCode(image), image }]) + '\n')
  console.log(recognised ? `Image is of letter ${label}.` : `Not sure. Closest: ${label}.`)
  console.log(`Scores of ${model.name} (each from 0 to 1; they need not add up to 1):`)
  const width = Math.max(...model.labels.map((name) => name.length))
  model.labels.forEach((name, j) => {
    const score = layers.a2[j]!
    console.log(
      `  ${name.padEnd(width)}  ${score.toFixed(6)}  ${'█'.repeat(Math.round(30 * score))}`,
    )
  })
  return 0
}

await runCommand(say)
