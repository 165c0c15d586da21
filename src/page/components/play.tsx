/** Play: draw, and watch the network answer. Level 0 is the drawing and the answer; the rest opens on demand. */
import { useLocale } from '../locale.ts'
import type { Action } from '../reduce.ts'
import type { State } from '../state.ts'
import { showsTools } from '../view/levels.ts'
import type { Stage } from '../view/stage.ts'
import { BLANK } from '../../network/image.ts'
import { Answer, Badge } from './answer.tsx'
import { Experiments } from './experiments.tsx'
import { Grid } from './grid.tsx'
import { InsideBar } from './inside-bar.tsx'
import { Models } from './models.tsx'
import { NetworkView } from './network-view.tsx'
import { ScoreBars } from './score-bars.tsx'
import { SumPanel } from './sum-panel.tsx'

interface Props {
  readonly state: State
  readonly stage: Stage
  readonly dispatch: (action: Action) => void
}

export function Play({ state, stage, dispatch }: Props) {
  const { texts } = useLocale()
  const { inside, network, neuron } = state
  const chosen = neuron?.layer === 2 ? neuron.index : null
  return (
    <main class={`play${inside ? ' open' : ''}`} id="main">
      <div class="invitation">
        <h1>{texts.invitation(network.labels)}</h1>
        <p class="small quiet">{texts.subtitle}</p>
      </div>
      <Drawing state={state} dispatch={dispatch} />
      <section class="result" aria-label={texts.answer.heading}>
        <Answer stage={stage} />
        <ScoreBars
          labels={stage.labels}
          scores={stage.layers.a2}
          best={stage.ranking[0] ?? 0}
          chosen={chosen}
          {...(inside && {
            onChoose: (index: number) =>
              dispatch({
                kind: 'select',
                neuron: chosen === index ? null : { layer: 2, index },
              }),
          })}
        />
        <p class="meaning small quiet">{texts.answer.meaning}</p>
        <Badge state={state} />
      </section>
      {!inside && (
        <button
          type="button"
          class="inside-open"
          aria-expanded={false}
          onClick={() => dispatch({ kind: 'inside', open: true })}
        >
          {texts.inside.open}
        </button>
      )}
      {inside && <InsideBar state={state} dispatch={dispatch} />}
      {inside && <NetworkView state={state} stage={stage} dispatch={dispatch} />}
      {inside && <SumPanel state={state} stage={stage} dispatch={dispatch} />}
      {showsTools(state) && (
        <div class="tools">
          <Experiments state={state} dispatch={dispatch} />
          <Models state={state} dispatch={dispatch} />
        </div>
      )}
    </main>
  )
}

function Drawing({ state, dispatch }: Omit<Props, 'stage'>) {
  const { texts } = useLocale()
  const { image, network, inside } = state
  return (
    <section class="drawing" aria-label={texts.inside.drawing}>
      <div class="palette" role="group" aria-label={texts.palette.name}>
        {network.labels.map((label, index) => (
          <button
            type="button"
            key={label}
            aria-label={texts.palette.letter(label)}
            onClick={() => dispatch({ kind: 'draw', image: network.letters[index] ?? BLANK })}
          >
            {label}
          </button>
        ))}
        <button type="button" onClick={() => dispatch({ kind: 'draw', image: BLANK })}>
          {texts.palette.clear}
        </button>
        <button type="button" class="plain" popovertarget="text">
          {texts.share.text}
        </button>
      </div>
      <Grid
        image={image}
        name={texts.grid.name}
        marked={state.marked}
        numbers={inside}
        pointed={inside ? state.pointed : null}
        onPaint={(pixel, on) => dispatch({ kind: 'paint', pixel, on })}
        onToggle={(pixel) => dispatch({ kind: 'toggle', pixel })}
        onPoint={(pixel) => dispatch({ kind: 'point', pixel })}
      />
      {state.note ? (
        <p class="hint note small" role="status">
          {texts.note(state.note, network.labels)}
        </p>
      ) : (
        <p class="hint small quiet">
          {texts.grid.hint} {inside && texts.grid.number}
        </p>
      )}
    </section>
  )
}
