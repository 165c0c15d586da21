/**
 * Writes what the worker serves of the baked models. Part of `npm run build`, so it follows every training:
 * src/model/served.json and src/model/served.bin, their weights, for the worker's bundle; static/public/models/NAME.json, the whole card, for the assets.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { cardOf } from '../src/model/card.ts'
import { MODELS } from '../src/model/models.ts'
import { ROOT } from './project.ts'
import { servedFiles } from './served-files.ts'
import { writeChanged } from './write-changed.ts'

const CARDS = 'static/public/models'

const { file, bytes } = servedFiles(MODELS)
writeChanged('src/model/served.json', `${JSON.stringify(file)}\n`)
writeChanged('src/model/served.bin', new Uint8Array(bytes))

mkdirSync(ROOT + CARDS, { recursive: true })
const cards = MODELS.map(({ name }) => `${name}.json`)
for (const old of readdirSync(ROOT + CARDS))
  if (!cards.includes(old)) rmSync(`${ROOT}${CARDS}/${old}`)
for (const model of MODELS)
  writeChanged(`${CARDS}/${model.name}.json`, JSON.stringify(cardOf(model)))
