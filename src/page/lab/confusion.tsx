/** The 3 x 3 table of which letter is taken for which, with the weights of this epoch. */
import { weightsAt, type History } from './history.ts'
import { useLabTexts } from './lab-texts.ts'
import { confusion } from './views.ts'

export function Confusion({
  history,
  epoch,
}: {
  readonly history: History
  readonly epoch: number
}) {
  const { confusion: texts } = useLabTexts()
  const { labels, examples, settings } = history.course
  const counts = confusion(weightsAt(history, epoch), examples)
  const right = counts.reduce((sum, row, k) => sum + row[k]!, 0)
  return (
    <section class="lab-confusion" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <CountTable counts={counts} labels={labels} />
      <p class="small quiet">
        <b>{texts.accuracy(right, examples.length)}.</b> {texts.examples(examples.length)}
        {settings.shown === 'noisy' && texts.within}
      </p>
    </section>
  )
}

interface TableProps {
  /** counts[t][p]: drawn t, answered p. */
  readonly counts: readonly (readonly number[])[]
  readonly labels: readonly string[]
}

function CountTable({ counts, labels }: TableProps) {
  const { confusion: texts } = useLabTexts()
  return (
    <table class="figures confusion">
      <thead>
        <tr>
          <td class="small quiet">
            {texts.truth} ↓ {texts.answered} →
          </td>
          {labels.map((label) => (
            <th scope="col" key={label}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((row, truth) => (
          <tr key={truth}>
            <th scope="row">{labels[truth]}</th>
            {row.map((count, answer) => (
              <td key={answer} class={cellClass(count, truth === answer)}>
                {count}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const cellClass = (count: number, diagonal: boolean): string =>
  count === 0 ? 'none' : diagonal ? 'hit' : 'miss'
