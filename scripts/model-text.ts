/** The text of the JSON files in src/model: short enough to serve, yet readable line by line. */
import { modelFile, type Model } from '../src/model/check.ts'
import type { StoredMeasures } from '../src/model/measures.ts'
import type { ModelMeasures } from '../src/network/measures.ts'

/** One row of weights a line. */
export function modelText(model: Model): string {
  return lines(modelFile(model), (value) =>
    Array.isArray(value) && Array.isArray(value[0])
      ? `[\n${value.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`
      : JSON.stringify(value),
  )
}

/** One measure a line. */
export function measuresText(model: Model, measures: ModelMeasures): string {
  const stored: StoredMeasures = { model: model.name, version: model.version, ...measures }
  return lines(stored, (value) => JSON.stringify(value))
}

const lines = (record: object, text: (value: unknown) => string): string =>
  `{\n${Object.entries(record)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${text(value)}`)
    .join(',\n')}\n}\n`

/** Where the measures of the model in this file stand. */
export const measuresPath = (modelPath: string): string =>
  `${modelPath.replace(/\.json$/, '')}.measures.json`
