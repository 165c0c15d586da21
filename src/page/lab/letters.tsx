/** How the network of this epoch reads the three letters: drawing, three scores, right or wrong. */
import { ScoreBars } from '../components/score-bars.tsx'
import { Thumbnail } from '../components/thumbnail.tsx'
import type { History } from './history.ts'
import { useLabTexts } from './lab-texts.ts'
import { letterScoresAt } from './views.ts'

export function Letters({ history, epoch }: { readonly history: History; readonly epoch: number }) {
  const texts = useLabTexts().letters
  const { labels, letters } = history.course
  return (
    <section class="lab-letters" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <ul>
        {letterScoresAt(history, epoch).map(({ label, scores, answer, recognised, right }, k) => {
          const said = labels[answer]!
          const verdict = !recognised ? texts.unsure(said) : right ? texts.right : texts.wrong(said)
          return (
            <li key={label} class={`lab-letter ${right && recognised ? 'right' : 'not-right'}`}>
              <div>
                <Thumbnail image={letters[k]!} label={texts.is(label)} />
                <p class="small verdict">{verdict}</p>
              </div>
              <ScoreBars labels={labels} scores={scores} best={answer} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
