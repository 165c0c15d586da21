/** A hundred starts as squares: which of them learned all three letters. A square opens its run. */
import { useRef, useState } from 'preact/hooks'
import { useLabTexts } from './lab-texts.ts'
import { Progress } from './run-header.tsx'
import { stepIn } from './strip-keys.ts'
import type { SeedResult } from './seeds.ts'
import type { Strip } from './lab-state.ts'
import type { Lab } from './use-lab.ts'

export function SeedPanel({ lab }: { readonly lab: Lab }) {
  const texts = useLabTexts()
  const { strip, pending, history } = lab.state
  const { settings } = history.course
  return (
    <div class="seed-panel">
      <p>{texts.seeds.intro}</p>
      <div class="row">
        <button type="button" onClick={lab.trySeeds}>
          {texts.seeds.tryThem}
        </button>
      </div>
      {pending?.kind === 'seeds' && (
        <Progress
          text={texts.trying(String(pending.done), String(pending.total))}
          done={pending.done}
          total={pending.total}
          onCancel={lab.cancel}
        />
      )}
      {strip !== null && strip.results.length > 0 && (
        <StripView
          strip={strip}
          current={settings.start === 'random' ? settings.seed : null}
          onChoose={({ seed }) =>
            lab.trainOver({ ...strip.settings, start: 'random', seed }, strip.drawings)
          }
        />
      )}
    </div>
  )
}

interface ViewProps {
  readonly strip: Strip
  /** The seed of the run on screen. */
  readonly current: number | null
  readonly onChoose: (result: SeedResult) => void
}

function StripView({ strip, current, onChoose }: ViewProps) {
  const { seeds: texts } = useLabTexts()
  const { results } = strip
  const won = results.filter(({ right }) => right === 3).length
  return (
    <>
      <p role="status">
        <b>{texts.count(won, results.length)}</b> <span class="small quiet">{texts.hint}</span>
      </p>
      <Squares results={results} current={current} onChoose={onChoose} />
      <p class="small seed-legend">
        <span class="nowrap">
          <span class="seed all" aria-hidden="true" /> {texts.legend.all}
        </span>
        <span class="nowrap">
          <span class="seed some" aria-hidden="true" /> {texts.legend.some}
        </span>
      </p>
    </>
  )
}

type SquaresProps = Omit<ViewProps, 'strip'> & { readonly results: readonly SeedResult[] }

/** One tab stop; arrows, Home and End go from square to square. */
function Squares({ results, current, onChoose }: SquaresProps) {
  const { seeds: texts } = useLabTexts()
  const box = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState(0)
  const key = (event: KeyboardEvent) => {
    const next = stepIn(focused, event.key, results.length)
    if (next === null || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    box.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div class="strip" role="group" aria-label={texts.strip} ref={box} onKeyDown={key}>
      {results.map((result, n) => (
        <button
          type="button"
          key={result.seed}
          class={`seed ${result.right === 3 ? 'all' : 'some'}`}
          aria-label={texts.cell(result.seed, result.right)}
          aria-current={result.seed === current ? 'true' : undefined}
          title={texts.cell(result.seed, result.right)}
          tabIndex={focused === n ? 0 : -1}
          onFocus={() => setFocused(n)}
          onClick={() => onChoose(result)}
        />
      ))}
    </div>
  )
}
