/** Texts to take away: Python for the notebook, curl for the terminal. */
import { COLUMNS, pixelsOf, toCode, toRows, type Image } from '../network/image.ts'
import { rowsOf, type Weights } from '../network/weights.ts'

const lines = (rows: readonly (readonly number[])[]): string =>
  rows.map((row) => `    [${row.join(', ')}],`).join('\n')

/** The drawing as a 1 x 30 array, one line for each row of the grid. */
export function drawingAsNumpy(image: Image, comment: (rows: string) => string): string {
  const pixels = pixelsOf(image)
  const rows = toRows(image).map((_, row) =>
    pixels.slice(COLUMNS * row, COLUMNS * (row + 1)).join(', '),
  )
  return [
    'import numpy as np',
    '',
    `# ${comment(toRows(image).join('/'))}`,
    'x = np.array([[',
    ...rows.map((row) => `    ${row},`),
    ']])',
    '',
  ].join('\n')
}

/** w1 (30 x 5) and w2 (5 x 3) as arrays, every digit kept. */
export function weightsAsNumpy(weights: Weights, comment: string): string {
  const { w1, w2 } = rowsOf(weights)
  return [
    'import numpy as np',
    '',
    `# ${comment}`,
    `w1 = np.array([\n${lines(w1)}\n])`,
    `w2 = np.array([\n${lines(w2)}\n])`,
    '',
  ].join('\n')
}

/** The request that asks the edge about this drawing, for any POSIX shell. */
export const asCurl = (origin: string, model: string, image: Image, language: string): string =>
  [
    `curl '${origin}/predict?model=${model}&lang=${language}' \\`,
    `  -H 'content-type: application/json' \\`,
    `  -d '{"code": "${toCode(image)}"}'`,
    '',
  ].join('\n')
