/** One bar for each output, with the mark at the threshold and the number beside it. */
import { THRESHOLD } from '../../network/predict.ts'
import { useLocale } from '../locale.ts'

interface Props {
  readonly labels: readonly string[]
  /** One score for each label, 0..1. */
  readonly scores: ArrayLike<number>
  /** The index of the answer. */
  readonly best: number
  /** Which bar's sum is shown, and a way to ask for one; without it the bars only show. */
  readonly chosen?: number | null
  readonly onChoose?: (index: number) => void
}

export function ScoreBars({ labels, scores, best, chosen = null, onChoose }: Props) {
  const { texts, numbers } = useLocale()
  return (
    <ul class="bars" aria-label={texts.answer.scores}>
      {labels.map((label, index) => {
        const score = scores[index] ?? 0
        const row = (
          <>
            <span class="bar-label">{label}</span>
            <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect class="bar-track" width="100" height="10" />
              <rect class="bar-fill" width={100 * score} height="10" />
              <path class="bar-mark" d={`M${100 * THRESHOLD} 0v10`} />
            </svg>
            <span class="bar-score">{numbers.score(score)}</span>
            {onChoose && <span class="only-spoken">{texts.inside.chooseOutput(label)}</span>}
          </>
        )
        return (
          <li key={label} class={index === best ? 'best' : undefined}>
            {onChoose ? (
              <button
                type="button"
                class="bar-row"
                aria-expanded={chosen === index}
                onClick={() => onChoose(index)}
              >
                {row}
              </button>
            ) : (
              <span class="bar-row">{row}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
