/** The answer in one sentence for the live region: "B, 0.71; then C, 0.35". */
import type { Locale } from '../locale.ts'
import type { Stage } from './stage.ts'

export function speech({ ranking, labels, layers, recognised }: Stage, locale: Locale): string {
  const [first, second] = ranking
  const score = (index: number | undefined) => locale.numbers.score(layers.a2[index ?? 0]!)
  const label = (index: number | undefined) => labels[index ?? 0]!
  const say = recognised ? locale.texts.spoken.read : locale.texts.spoken.unsure
  return say(label(first), score(first), label(second), score(second))
}
