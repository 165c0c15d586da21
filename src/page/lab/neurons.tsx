/** The five hidden neurons at this epoch: 30 weights as a picture, what was learned as a mix of letters, weights to the scores. */
import { useMemo } from 'preact/hooks'
import { FULL, pixel } from '../../network/image.ts'
import { letterMix, type Mix } from '../../network/mix.ts'
import { OUTPUTS } from '../../network/weights.ts'
import { Choice } from '../components/choice.tsx'
import { ColourScale } from '../components/colour-scale.tsx'
import { HeatMap } from '../components/heat-map.tsx'
import { useLocale } from '../locale.ts'
import { signOf } from '../view/heat.ts'
import { untouchedPixels, weightsAt, type History } from './history.ts'
import type { LabAction, LabState } from './lab-state.ts'
import { useLabTexts } from './lab-texts.ts'
import { NeuronTable } from './neuron-table.tsx'
import { heatMapsAt } from './views.ts'

interface Props {
  readonly state: LabState
  readonly dispatch: (action: LabAction) => void
}

const MODES = ['change', 'weights'] as const

/** Never touched in the whole run, as an image of all other pixels. */
function touchedIn(history: History) {
  const untouched = untouchedPixels(history, history.epochs)
  const lit = untouched.reduce((image, i) => image ^ pixel(i), FULL)
  return { lit, count: untouched.length }
}

export function Neurons({ state, dispatch }: Props) {
  const { neurons: texts } = useLabTexts()
  const { history, epoch, map } = state
  const { maps, end } = heatMapsAt(history, epoch, map)
  const { lit, count } = useMemo(() => touchedIn(history), [history])
  const { letters } = history.course
  const mixes = letterMix(weightsAt(history, 0), weightsAt(history, epoch), letters)
  return (
    <section class="lab-neurons" aria-label={texts.title}>
      <div class="lab-bar">
        <h2>{texts.title}</h2>
        <Choice
          name={texts.modes}
          options={MODES.map((value) => ({ value, text: texts[value] }))}
          value={map}
          onChoose={(chosen) => dispatch({ kind: 'map', map: chosen })}
        />
        <span class="small">
          <ColourScale end={end} beyond label={texts.scale} />
        </span>
      </div>
      <p class="small quiet">
        {epoch === 0 && map === 'change' ? texts.nothing : texts.hint[map]}{' '}
        {count > 0 && texts.untouched(count)}
      </p>
      <ol class="lab-cards">
        {maps.map((values, j) => (
          <li key={j}>
            <HeatMap
              values={values}
              scale={end}
              lit={lit}
              label={texts.picture(j + 1, texts[map])}
            />
            <p class="small quiet neuron-title">{texts.neuron(j + 1)}</p>
            <MixTerms mix={mixes[j]!} labels={history.course.labels} />
            <OutWeights history={history} epoch={epoch} neuron={j} />
          </li>
        ))}
      </ol>
      <p class="small quiet">{texts.mix}</p>
      <NeuronTable maps={maps} name={texts[map]} />
    </section>
  )
}

/** The sign of a number as it is shown, with two digits: 0.00 has none. */
const shownSign = (value: number) => signOf(Number(value.toFixed(2)))

/** "learned +0.57 A −0.96 C": one line for each letter. */
function MixTerms({ mix, labels }: { readonly mix: Mix; readonly labels: readonly string[] }) {
  const { numbers } = useLocale()
  const { neurons: texts } = useLabTexts()
  const explained = 1 - mix.residual * mix.residual
  return (
    <div class="small mix">
      <p class="quiet">{texts.learned}</p>
      <ul>
        {labels.map((label, k) => (
          <li key={label} class={shownSign(mix.amounts[k]!)}>
            <span class="nowrap">{numbers.signed(mix.amounts[k]!)}</span> <b>{label}</b>
          </li>
        ))}
      </ul>
      {explained < 0.9995 && (
        <p class="quiet">{texts.partly(`${numbers.fixed(100 * explained, 0)} %`)}</p>
      )}
    </div>
  )
}

/** The neuron's weights to the three scores. */
function OutWeights(props: {
  readonly history: History
  readonly epoch: number
  readonly neuron: number
}) {
  const { numbers } = useLocale()
  const { neurons: texts } = useLabTexts()
  const { w2 } = weightsAt(props.history, props.epoch)
  return (
    <div class="small mix">
      <p class="quiet">{texts.to}</p>
      <ul>
        {props.history.course.labels.map((label, k) => (
          <li key={label} class={shownSign(w2[OUTPUTS * props.neuron + k]!)}>
            <span class="nowrap">{numbers.signed(w2[OUTPUTS * props.neuron + k]!)}</span>{' '}
            <b>{label}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
