/** Files to take away from the lab. Numbers have a point and all their digits in every language: they are for programs. */
import { modelFile, type Model } from '../../model/check.ts'
import { forward } from '../../network/forward.ts'
import { pixelsOf } from '../../network/image.ts'
import { weightsAsNumpy } from '../notebook.ts'
import { figuresAt, type History } from './history.ts'

/** The JSON of `npm run train`: accepted by `npm run evaluate` and `npm run predict`. */
export const modelAsJson = (model: Model): string =>
  `${JSON.stringify(modelFile(model), null, 1)}\n`

/** One line for each epoch (RFC 4180): losses and fit are of the epoch's updates, accuracy of the weights at its end. */
export function curvesAsCsv(history: History): string {
  const lines = Array.from({ length: history.epochs }, (_, n) => {
    const { squaredError, crossEntropy, fit, accuracy } = figuresAt(history, n + 1)!
    return [n + 1, squaredError, crossEntropy, fit, accuracy].join(',')
  })
  return ['epoch,squared_error,cross_entropy,fit,accuracy', ...lines, ''].join('\r\n')
}

export interface SnippetTexts {
  readonly weights: string
  readonly drawings: string
  readonly forward: string
  readonly scores: string
}

/** A program for NumPy that computes the scores of the three letters again, and stops when they are not those of the page. */
export function modelAsNumpy({ weights, letters, labels }: Model, texts: SnippetTexts): string {
  const drawings = letters.map((letter) => `    [${pixelsOf(letter).join(', ')}],`)
  const scores = letters.map(
    (letter) => `    [${Array.from(forward(weights, letter).a2).join(', ')}],`,
  )
  return [
    weightsAsNumpy(weights, texts.weights).trimEnd(),
    '',
    `# ${texts.drawings}`,
    `labels = ${JSON.stringify(labels)}`,
    `x = np.array([\n${drawings.join('\n')}\n])`,
    '',
    `# ${texts.forward}`,
    'def sigmoid(z):',
    '    return 1 / (1 + np.exp(-z))',
    '',
    'a2 = sigmoid(sigmoid(x @ w1) @ w2)',
    'print(labels)',
    'print(a2)',
    '',
    `# ${texts.scores}`,
    `scores = np.array([\n${scores.join('\n')}\n])`,
    'assert np.abs(a2 - scores).max() < 1e-12',
    '',
  ].join('\n')
}
