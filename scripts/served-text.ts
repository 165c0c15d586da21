/** The text of src/model/served.json: of each model what its answers are made of. */
import { modelFile, type Model } from '../src/model/check.ts'

export const servedText = (models: readonly Model[]): string =>
  `${JSON.stringify(
    models.map((model) => {
      const { name, version, labels, letters, w1, w2 } = modelFile(model)
      return { name, version, labels, letters, w1, w2 }
    }),
  )}\n`
