/** A score as a text, the same on the page and in a link's preview. */
import { THRESHOLD } from './predict.ts'

/** More digits than these say nothing to a person. */
const MOST_DIGITS = 6
const CUT = 1_000_000

/**
 * Two digits after the point, more only where rounding would claim too much: a score below 1 that
 * would read 1.00, or one that would be shown on the other side of the threshold. Six at most, and
 * then cut, not rounded: what is that close to 1 still does not read 1.
 */
export function shownScore(score: number): string {
  for (let digits = 2; digits < MOST_DIGITS; digits++) {
    const text = score.toFixed(digits)
    const shown = Number(text)
    if (shown >= THRESHOLD === score >= THRESHOLD && (shown < 1 || score >= 1)) return text
  }
  return (Math.floor(score * CUT) / CUT).toFixed(MOST_DIGITS)
}
