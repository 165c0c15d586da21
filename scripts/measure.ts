/** All measures of a model, the census apart: about half a second. */
import { ModelError, type Model } from '../src/model/check.ts'
import { parseTraining } from '../src/model/training.ts'
import { measure, type CensusMeasures, type ModelMeasures } from '../src/network/measures.ts'
import { readDrawings as read } from '../src/network/read-drawings.ts'
import { drawingCodes, drawingsOf, type Training } from '../src/network/recipes.ts'
import { HELD_OUT_DRAWINGS, readDrawings, TRAINING_DRAWINGS } from './files.ts'

/** How the model was made, or null for one that no recipe of this repository made. */
export function trainingOf(model: Model): Training | null {
  try {
    return parseTraining(model.training)
  } catch (error) {
    if (error instanceof ModelError) return null
    throw error
  }
}

export function measureModel(model: Model, census: CensusMeasures | null): ModelMeasures {
  const training = trainingOf(model)
  const shown = training?.recipe === 'drawings' ? training.drawings : null
  const project = readDrawings(TRAINING_DRAWINGS)
  // Drawings of one's own may be among the held-out ones, and need not be of their kind.
  const own = shown !== null && shown.join() !== drawingCodes(project.images).join()
  const heldOut = readDrawings(HELD_OUT_DRAWINGS)
  const sameLabels = model.labels.join() === heldOut.labels.join()
  return {
    ...measure(model.weights, model.letters),
    heldOut: own || !sameLabels ? null : read(model.weights, heldOut.images),
    shown: shown === null ? null : read(model.weights, drawingsOf(shown)),
    census,
  }
}
