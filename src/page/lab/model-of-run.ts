/** A moment of a run as a model: of the form of `npm run train`, with a record of how it was made. */
import type { Model } from '../../model/check.ts'
import { drawingCodes, TUTORIAL, type Start } from '../../network/recipes.ts'
import { copyWeights, rowsOf, weightsVersion } from '../../network/weights.ts'
import { startOf, streamTraining } from './course.ts'
import { weightsAt, type History } from './history.ts'
import { isStream } from './settings.ts'

/** The network of this epoch with every bit of its weights. */
export function modelOfRun(history: History, epoch: number): Model {
  const { labels, letters } = history.course
  const weights = copyWeights(weightsAt(history, epoch))
  const version = weightsVersion(weights)
  return { name: 'lab', version, labels, letters, weights, training: trainingOf(history, epoch) }
}

/**
 * Where one of the three recipes makes exactly these weights from these letters, that recipe's record (`trained` makes them again).
 * Else `lab` with all that this page was told.
 */
export function trainingOf(history: History, epoch: number): Readonly<Record<string, unknown>> {
  const { course, epochs } = history
  const { settings, drawings } = course
  if (isStream(settings) && epoch === epochs && settings.scale > 0)
    return { ...streamTraining(settings, drawings) }
  // The last step is taken after the last epoch, and belongs to its record.
  const { decimals } = isStream(settings) ? streamTraining(settings, drawings) : TUTORIAL
  const last = epoch === epochs && decimals !== undefined ? { decimals } : {}
  const lone = drawings.images.every((list) => list.length === 1)
  const plain = settings.reading === 'canonical' && settings.descended === 'cross-entropy' && lone
  if (!isStream(settings) && plain && epoch > 0) {
    const { learningRate } = settings
    return { recipe: 'tutorial', start: startRecord(history), epochs: epoch, learningRate, ...last }
  }
  const { shown, ...rest } = settings
  const codes = drawingCodes(drawings.images)
  return {
    recipe: 'lab',
    shown,
    ...rest,
    start: startRecord(history),
    epoch,
    ...last,
    drawings: codes,
  }
}

function startRecord({ course: { settings } }: History): Start {
  const { seed, scale, start } = settings
  if ((start === 'random' || isStream(settings)) && scale > 0) return { seed, scale }
  return start === 'figure-7' ? start : rowsOf(startOf(settings))
}
