/** A training in the terminal: figures by epoch or update, thinned, and the curve of the loss. */
import { plot } from 'asciichart'
import type { Point } from './run-training.ts'

const CURVE_WIDTH = 60
const CURVE_HEIGHT = 8
/** The logarithm needs one: a saturated network's loss can be exactly 0. */
const LEAST_SHOWN = 1e-6

/** 1, 2, 5, 10, 20, 50, ... and the last. */
const isRound = (n: number): boolean => /^[125]0*$/.test(String(n))

/** unit: updates of an epoch, or 1; then `title` is what is counted. */
export function figuresTable(points: readonly Point[], unit: number, title: string): string {
  const shown = points.filter(
    ({ updates }, n) => isRound(updates / unit) || n === points.length - 1 || n % 10 === 9,
  )
  const line = (cells: readonly string[]) => `  ${cells.map((cell) => cell.padStart(13)).join(' ')}`
  return [
    line([title, 'loss', 'cross-entropy', 'fit', 'accuracy']),
    ...shown.map(({ updates, squaredError, crossEntropy, fit, accuracy }) =>
      line([
        String(updates / unit),
        squaredError.toFixed(5),
        crossEntropy.toFixed(5),
        fit.toFixed(3),
        `${(100 * accuracy).toFixed(1)} %`,
      ]),
    ),
  ].join('\n')
}

/**
 * The mean squared error over the whole training, evenly spaced; logarithmic where it falls by
 * orders of magnitude, for otherwise there is nothing to see.
 */
export function lossCurve(points: readonly Point[], logarithmic: boolean): string {
  const last = points.at(-1)!.updates
  const at = (column: number) => {
    const wanted = (column * last) / (CURVE_WIDTH - 1)
    return (points.find(({ updates }) => updates >= wanted) ?? points.at(-1)!).squaredError
  }
  const losses = Array.from({ length: CURVE_WIDTH }, (_, column) => at(column))
  return plot(
    logarithmic ? losses.map((loss) => Math.log10(Math.max(loss, LEAST_SHOWN))) : losses,
    {
      height: CURVE_HEIGHT,
      format: (y: number) => (logarithmic ? 10 ** y : y).toFixed(4).padStart(9),
    },
  )
}
