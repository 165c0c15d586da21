/** The keys of the WAI-ARIA layout grid, for 5 rows x 6 columns. */
import { COLUMNS, PIXELS, ROWS } from '../network/image.ts'

/**
 * Where the focus goes from cell `index` (0..29): arrows stop at the edges, Home and End go to the ends of the row,
 * with Ctrl to the first and last cell. Null for a key that is not ours.
 */
export function focusAfter(index: number, key: string, control: boolean): number | null {
  const row = Math.floor(index / COLUMNS)
  const column = index % COLUMNS
  const at = (r: number, c: number) => COLUMNS * r + c
  switch (key) {
    case 'ArrowLeft':
      return at(row, Math.max(0, column - 1))
    case 'ArrowRight':
      return at(row, Math.min(COLUMNS - 1, column + 1))
    case 'ArrowUp':
      return at(Math.max(0, row - 1), column)
    case 'ArrowDown':
      return at(Math.min(ROWS - 1, row + 1), column)
    case 'Home':
      return control ? 0 : at(row, 0)
    case 'End':
      return control ? PIXELS - 1 : at(row, COLUMNS - 1)
    default:
      return null
  }
}

/** The cells that a stroke crosses from one cell to another, both included: no gaps in a quick stroke. */
export function cellsBetween(from: number, to: number): number[] {
  const [r0, c0] = [Math.floor(from / COLUMNS), from % COLUMNS]
  const [r1, c1] = [Math.floor(to / COLUMNS), to % COLUMNS]
  const steps = Math.max(Math.abs(r1 - r0), Math.abs(c1 - c0), 1)
  const cells = Array.from({ length: steps + 1 }, (_, step) => {
    const row = Math.round(r0 + ((r1 - r0) * step) / steps)
    const column = Math.round(c0 + ((c1 - c0) * step) / steps)
    return COLUMNS * row + column
  })
  return [...new Set(cells)]
}
