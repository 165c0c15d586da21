/** How the models that the server runs were made, as far as the lab can do the same: from their own records. */
import { ModelError } from '../../model/check.ts'
import { MODELS } from '../../model/models.ts'
import { parseTraining } from '../../model/training.ts'
import type { Drawings } from '../../network/drawings.ts'
import { drawingCodes, DRAWINGS, ROBUST, type Training } from '../../network/recipes.ts'
import { STREAM_EPOCH, type Shown } from './settings.ts'

/** Settings of the lab that end at the weights of a served model. */
export interface ServedRecipe {
  readonly seed: number
  readonly epochs: number
  readonly scale: number
  readonly learningRate: number
}

/** Null for what no served model was shown, and where the lab cannot do the same as its record. */
export function servedRecipe(shown: Shown, training: Drawings): ServedRecipe | null {
  const recipe = shown === 'noisy' ? 'robust' : shown
  const made = MODELS.map(({ training: record }) => trainingIn(record)).find(
    (known) => known?.recipe === recipe,
  )
  return made ? inTheLab(made, training) : null
}

/**
 * The lab runs streams in epochs of its own, over these drawings, and with the last step that the
 * recipe has today. Null for a record of anything else.
 */
export function inTheLab(made: Training, { images }: Drawings): ServedRecipe | null {
  if (made.recipe === 'tutorial' || made.updates % STREAM_EPOCH !== 0) return null
  if (made.recipe === 'drawings' && made.drawings.join() !== drawingCodes(images).join())
    return null
  if (made.decimals !== (made.recipe === 'drawings' ? DRAWINGS : ROBUST).decimals) return null
  const { seed, scale, learningRate, updates } = made
  return { seed, scale, learningRate, epochs: updates / STREAM_EPOCH }
}

/** A model may have been made by the lab, whose record no recipe has. */
function trainingIn(record: Readonly<Record<string, unknown>>): Training | null {
  try {
    return parseTraining(record)
  } catch (error) {
    if (error instanceof ModelError) return null
    throw error
  }
}
