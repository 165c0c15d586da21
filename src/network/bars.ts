/**
 * What a model must reach to be served: the gate. Each recipe has its own bars, and so have letters
 * of one's own: two letters that differ in d pixels leave no classifier a radius above (d - 1) / 2.
 */
import { perLetter, reach, type Bar } from './bar.ts'
import { drawingsBars } from './drawings-bars.ts'
import type { Image } from './image.ts'
import { LETTERS } from './letters.ts'
import type { ModelMeasures } from './measures.ts'
import { ROBUST, type Training } from './recipes.ts'
import { leastDistance } from './robust.ts'

/** The bars of a model that was made by this training, on these letters, with these measures. */
export function barsOf(
  training: Training,
  letters: readonly Image[],
  measures: ModelMeasures,
): Bar[] {
  if (training.recipe === 'drawings') return drawingsBars(training, letters, measures)
  const right = perLetter(
    'letter itself right',
    measures.accuracyAtDistance,
    (shares) => shares[0]!,
    1,
  )
  if (training.recipe === 'tutorial') return right
  const tutorial = letters.join() === LETTERS.join()
  return tutorial ? robustBars(isShipped(training), measures) : otherRobustBars(letters, measures)
}

const isShipped = ({ seed, scale, updates, learningRate }: Training & { recipe: 'robust' }) =>
  seed === ROBUST.seed &&
  scale === ROBUST.scale &&
  updates === ROBUST.updates &&
  learningRate === ROBUST.learningRate

/** The seed that is shipped was selected, and is held to more than any other seed is. */
function robustBars(shipped: boolean, measures: ModelMeasures): Bar[] {
  const { radius, agreement, acceptedWithin2, census, blank, full } = measures
  const radii = shipped ? [6, 2, 2] : [2, 2, 2]
  const noise = census?.noiseAccuracy['0.1'] ?? null
  const falseAccepts = census?.falseAccepts
  const always: Bar[] = [
    ...radii.map((atLeast, n) => ({
      measure: `radius, label ${n + 1}`,
      got: radius[n]!,
      atLeast,
    })),
    { measure: 'agreement within 4', got: agreement[4]!, atLeast: shipped ? 1 : 0.9999 },
    { measure: 'agreement within 5', got: agreement[5]!, atLeast: shipped ? 1 : 0.998 },
    { measure: 'accepted within 2 at 0.5', got: acceptedWithin2['0.5'], atLeast: 1 },
    {
      measure: 'false accepts at 0.5',
      got: falseAccepts?.['0.5'] ?? null,
      atMost: shipped ? 0.0056 : 0.008,
    },
  ]
  if (!shipped) return always
  return [
    ...always,
    { measure: 'agreement within 6', got: agreement[6]!, atLeast: 0.9989 },
    { measure: 'accepted within 2 at 0.9', got: acceptedWithin2['0.9'], atLeast: 1 },
    { measure: 'false accepts at 0.9', got: falseAccepts?.['0.9'] ?? null, atMost: 0.0017 },
    { measure: 'noise accuracy, 10 % flipped', got: noise, atLeast: 0.9937 },
    { measure: 'largest score of the blank grid', got: Math.max(...blank), atMost: 0.01 },
    { measure: 'largest score of the full grid', got: Math.max(...full), atMost: 0.01 },
  ]
}

function otherRobustBars(letters: readonly Image[], { radius }: ModelMeasures): Bar[] {
  return perLetter('radius', radius, (r) => r, reach(leastDistance(letters)))
}
