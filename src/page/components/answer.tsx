/** The answer in large, never more than the network claims, and who gave it. */
import { useLocale } from '../locale.ts'
import type { State } from '../state.ts'
import type { Stage } from '../view/stage.ts'

/** A longer label than this is a word: the verdict beside it says it well enough. */
const LONGEST_LARGE = 2

export function Answer({ stage }: { readonly stage: Stage }) {
  const { texts } = useLocale()
  const { recognised, reached, ranking, labels } = stage
  const label = labels[ranking[0] ?? 0]!
  const reason = recognised
    ? texts.answer.one
    : reached === 0
      ? texts.answer.none
      : texts.answer.several
  return (
    <div class={`answer ${recognised ? 'read' : 'unsure'}`}>
      {Array.from(label).length <= LONGEST_LARGE && (
        <p class="answer-letter" aria-hidden="true">
          {label}
        </p>
      )}
      <div>
        <p class="answer-verdict">
          {recognised ? texts.answer.read : texts.answer.unsure} <b>{label}</b>
        </p>
        <p class="small">{reason}</p>
      </div>
    </div>
  )
}

export function Badge({ state }: { readonly state: State }) {
  const { texts } = useLocale()
  return (
    <p class={`badge small badge-${state.edge.kind}`}>
      <span class="badge-mark" aria-hidden="true" />
      {badgeText(state, texts.edge)}
    </p>
  )
}

function badgeText(
  { network, off, edge }: State,
  texts: ReturnType<typeof useLocale>['texts']['edge'],
): string {
  if (network.served === null) return texts.lab
  if (off.length > 0) return texts.off
  switch (edge.kind) {
    case 'agrees':
      return texts.agrees(edge.place, edge.milliseconds)
    case 'other-version':
      return texts.otherVersion
    default:
      return texts[edge.kind]
  }
}
