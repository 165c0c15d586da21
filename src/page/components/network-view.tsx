/** Level 1: the network as the picture. Drawing, five neurons, three scores, and what flows between them. */
import type { Action } from '../reduce.ts'
import type { State } from '../state.ts'
import { useLocale } from '../locale.ts'
import { edges, ribbons, type Line } from '../view/flow.ts'
import { colourEnd, contributions, incoming, scaleOf } from '../view/heat.ts'
import type { Stage } from '../view/stage.ts'
import { NeuronCard } from './neuron-card.tsx'
import { Thumbnail } from './thumbnail.tsx'

interface Props {
  readonly state: State
  readonly stage: Stage
  readonly dispatch: (action: Action) => void
}

export function NetworkView({ state, stage, dispatch }: Props) {
  const { texts, numbers } = useLocale()
  const { weights, layers, labels, ranking } = stage
  const scale = colourEnd(weights.w1)
  const { neuron } = state
  const toggle = (layer: 1 | 2, index: number) =>
    dispatch({
      kind: 'select',
      neuron: neuron?.layer === layer && neuron.index === index ? null : { layer, index },
    })
  const isChosen = (layer: 1 | 2, index: number) =>
    neuron !== null && neuron.layer === layer && neuron.index === index
  const best = ranking[0] ?? 0
  return (
    <section class="network" aria-label={texts.inside.name}>
      <p class="current">
        <Thumbnail image={state.image} label={texts.inside.drawing} />
        <span>
          {!stage.recognised && texts.answer.unsure} <b>{labels[best]}</b>{' '}
          {numbers.score(layers.a2[best] ?? 0)}
        </span>
      </p>
      <Lines
        class="ribbons"
        lines={ribbons(layers)}
        faint={(line) => !near(line, state)}
        change={state.image}
      />
      <ol class="neurons" aria-label={texts.inside.hidden}>
        {Array.from(layers.z1, (z, index) => {
          const values = incoming(weights, index)
          return (
            <li key={index}>
              <NeuronCard
                number={index + 1}
                values={state.heat === 'weights' ? values : contributions(values, state.image)}
                scale={scale}
                lit={state.image}
                z={z}
                a={layers.a1[index] ?? 0}
                off={state.off.includes(index)}
                pointed={state.pointed}
                chosen={isChosen(1, index)}
                onChoose={() => toggle(1, index)}
              />
            </li>
          )
        })}
      </ol>
      <Lines
        class="edges"
        lines={edges(weights, layers, scaleOf(state.network.weights.w2))}
        faint={(line) => !near(line, state)}
        change={state.image}
      />
      <ol class="outputs" aria-label={texts.inside.outputs}>
        {labels.map((label, index) => (
          <li key={label}>
            <button
              type="button"
              class="output"
              aria-expanded={isChosen(2, index)}
              onClick={() => toggle(2, index)}
            >
              <b>{label}</b> {numbers.score(layers.a2[index] ?? 0)}{' '}
              <span class="only-spoken">{texts.inside.chooseOutput(label)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Whether a line touches the chosen neuron; every line does when none is chosen. */
const near = (line: Line, { neuron }: State): boolean =>
  neuron === null || (neuron.layer === 1 ? line.hidden : line.output) === neuron.index

interface LinesProps {
  readonly class: string
  readonly lines: readonly Line[]
  readonly faint: (line: Line) => boolean
  /** When this changes, a mark travels along each line once: what the change passes on. */
  readonly change: number
}

function Lines({ class: name, lines, faint, change }: LinesProps) {
  return (
    <svg
      class={`lines ${name}`}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <g>
        {lines.map((line) => (
          <path
            key={line.key}
            class={`line ${line.negative ? 'negative' : 'positive'}${faint(line) ? ' faint' : ''}`}
            d={line.path}
            stroke-width={line.width.toFixed(2)}
          />
        ))}
      </g>
      <g key={change}>
        {lines.map((line) => (
          <path key={line.key} class="travelling" d={line.path} />
        ))}
      </g>
    </svg>
  )
}
