/** What the picture means: which numbers the squares show, the colour scale, solid and dashed lines. */
import { useLocale } from '../locale.ts'
import type { Action } from '../reduce.ts'
import type { State } from '../state.ts'
import { colourEnd } from '../view/heat.ts'
import { Choice } from './choice.tsx'
import { ColourScale } from './colour-scale.tsx'

interface Props {
  readonly state: State
  readonly dispatch: (action: Action) => void
}

const HEATS = ['weights', 'contributions'] as const

export function InsideBar({ state, dispatch }: Props) {
  const { texts } = useLocale()
  const { inside } = texts
  return (
    <div class="inside-bar">
      <p class="inside-links small">
        <button type="button" class="link" popovertarget="tables">
          {texts.tables.open}
        </button>
        <button
          type="button"
          class="link inside-close"
          onClick={() => dispatch({ kind: 'inside', open: false })}
        >
          {inside.close}
        </button>
      </p>
      <div class="heat-legend">
        <Choice
          name={inside.heat.name}
          options={HEATS.map((value) => ({ value, text: inside.heat[value] }))}
          value={state.heat}
          onChoose={(heat) => dispatch({ kind: 'heat', heat })}
        />
        <ColourScale end={colourEnd(state.network.weights.w1)} beyond label={inside.scale('w1')} />
        <p class="heat-hint small quiet">{inside.heatHint[state.heat]}</p>
      </div>
      <p class="line-legend small">
        <LineSample sign="positive" text={inside.adds} />
        <LineSample sign="negative" text={inside.takes} />
      </p>
    </div>
  )
}

function LineSample({
  sign,
  text,
}: {
  readonly sign: 'positive' | 'negative'
  readonly text: string
}) {
  return (
    <span class="nowrap">
      <svg class="sample" viewBox="0 0 28 6" aria-hidden="true">
        <path class={`line ${sign}`} d="M0 3h28" stroke-width="3" />
      </svg>{' '}
      {text}
    </span>
  )
}
