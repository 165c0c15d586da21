/** How the network of this epoch reads the three letters: drawing, three scores, right or wrong. */
import { Live } from '../components/live.tsx'
import { ScoreBars } from '../components/score-bars.tsx'
import { Thumbnail } from '../components/thumbnail.tsx'
import type { History } from './history.ts'
import { saidOf, useLabTexts } from './lab-texts.ts'
import type { LabTexts } from './text-en.ts'
import { letterScoresAt, type LetterScores } from './views.ts'

export function Letters({ history, epoch }: { readonly history: History; readonly epoch: number }) {
  const texts = useLabTexts()
  const { labels, letters } = history.course
  const read = letterScoresAt(history, epoch)
  const verdicts = read.map((one) => verdictOf(one, labels, texts))
  const spoken = labels.map((label, k) => `${label}: ${verdicts[k]}`).join('; ')
  return (
    <section class="lab-letters" aria-label={texts.letters.title}>
      <h2>{texts.letters.title}</h2>
      <ul>
        {read.map(({ label, scores, answer, recognised, right }, k) => (
          <li key={label} class={`lab-letter ${right && recognised ? 'right' : 'not-right'}`}>
            <div>
              <Thumbnail image={letters[k]!} label={texts.letters.is(label)} />
              <p class="small verdict">{verdicts[k]}</p>
            </div>
            <ScoreBars labels={labels} scores={scores} best={answer} />
          </li>
        ))}
      </ul>
      <Live text={`${saidOf(epoch, history.epochs, texts)}. ${spoken}`} />
    </section>
  )
}

function verdictOf(
  { answer, recognised, right }: LetterScores,
  labels: readonly string[],
  { letters: texts }: LabTexts,
): string {
  const said = labels[answer]!
  return !recognised ? texts.unsure(said) : right ? texts.right : texts.wrong(said)
}
