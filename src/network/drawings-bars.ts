/** The bars of the recipe `drawings`, on the project's own drawings and on others. */
import { perLetter, reach, type Bar } from './bar.ts'
import { BLANK, distance, FULL, type Image } from './image.ts'
import type { ModelMeasures } from './measures.ts'
import { isRecognised } from './predict.ts'
import type { DrawingFigures } from './read-drawings.ts'
import { drawingsOf, type DrawingsTraining } from './recipes.ts'

export function drawingsBars(
  training: DrawingsTraining,
  letters: readonly Image[],
  measures: ModelMeasures,
): Bar[] {
  const drawings = drawingsOf(training.drawings)
  const { heldOut, shown, recognisedAtDistance, census } = measures
  // The project's own set comes with drawings to judge by; another set is its own judge.
  const flips = heldOut ? 2 : reach(leastToAnother(letters, drawings))
  const atFlips = (k: number, atLeast: number): Bar[] =>
    k > flips
      ? []
      : perLetter(`recognised and right at ${k} flips`, recognisedAtDistance, (s) => s[k]!, atLeast)
  return [
    ...(heldOut ? heldOutBars(heldOut) : []),
    ...(!heldOut && shown
      ? [{ measure: 'drawings shown, right', got: shown.right / shown.total, atLeast: 0.95 }]
      : []),
    ...atFlips(0, 1),
    ...atFlips(1, 1),
    ...atFlips(2, 0.95),
    ...emptyBars(drawings, measures),
    {
      measure: 'random images recognised',
      got: census?.recognised['0.5'] ?? null,
      atMost: 0.2,
    },
  ]
}

function heldOutBars({ total, right, recognisedRight, recognisedWrong }: DrawingFigures): Bar[] {
  return [
    { measure: 'held-out drawings right', got: right / total, atLeast: 0.95 },
    {
      measure: 'held-out drawings recognised and right',
      got: recognisedRight / total,
      atLeast: 0.85,
    },
    {
      measure: 'held-out drawings recognised and wrong',
      got: recognisedWrong / total,
      atMost: 0.03,
    },
  ]
}

/** The smallest distance from a letter to a drawing of another label. */
function leastToAnother(
  letters: readonly Image[],
  drawings: readonly (readonly Image[])[],
): number {
  return Math.min(
    ...letters.flatMap((letter, n) =>
      drawings.flatMap((list, m) => (m === n ? [] : list.map((other) => distance(letter, other)))),
    ),
  )
}

/** Neither the blank nor the full grid is recognised, unless it is nearly one of the drawings. */
function emptyBars(drawings: readonly (readonly Image[])[], { blank, full }: ModelMeasures): Bar[] {
  const isNear = (image: Image) => drawings.flat().some((drawing) => distance(image, drawing) <= 2)
  const bar = (measure: string, image: Image, scores: readonly number[]): Bar[] =>
    isNear(image) ? [] : [{ measure, got: Number(isRecognised(scores)), atMost: 0 }]
  return [...bar('blank grid recognised', BLANK, blank), ...bar('full grid recognised', FULL, full)]
}
