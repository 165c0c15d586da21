/** The drawer of experiments: what the network sees when the drawing, or the network, is tampered with. */
import { useState } from 'preact/hooks'
import { HIDDEN } from '../../network/weights.ts'
import { inverted, noisy, recentred, shifted } from '../experiments.ts'
import { fool } from '../fool.ts'
import { useLocale } from '../locale.ts'
import type { Action } from '../reduce.ts'
import type { State } from '../state.ts'
import { weightsOnStage } from '../view/stage.ts'

interface Props {
  readonly state: State
  readonly dispatch: (action: Action) => void
}

const NEURONS = Array.from({ length: HIDDEN }, (_, neuron) => neuron)

export function Experiments({ state, dispatch }: Props) {
  const { texts } = useLocale()
  const { experiments: say } = texts
  const { image, experiments: open } = state
  return (
    <section class="experiments" aria-label={say.open}>
      <button
        type="button"
        class="drawer"
        aria-expanded={open}
        onClick={() => dispatch({ kind: 'experiments', open: !open })}
      >
        {say.open} {!open && <span class="small quiet">{say.summary}</span>}
      </button>
      {open && (
        <div class="drawer-content">
          <div class="row" role="group" aria-label={say.shift}>
            {(
              [
                ['left', '←', 0, -1],
                ['up', '↑', -1, 0],
                ['down', '↓', 1, 0],
                ['right', '→', 0, 1],
              ] as const
            ).map(([name, arrow, down, right]) => (
              <button
                type="button"
                key={name}
                aria-label={say[name]}
                onClick={() => dispatch({ kind: 'change', change: shifted(image, down, right) })}
              >
                {arrow}
              </button>
            ))}
            <button
              type="button"
              onClick={() => dispatch({ kind: 'change', change: recentred(image) })}
            >
              {say.recentre}
            </button>
          </div>
          <div class="row">
            <button
              type="button"
              onClick={() => dispatch({ kind: 'change', change: inverted(image) })}
            >
              {say.invert}
            </button>
            <button
              type="button"
              onClick={() => dispatch({ kind: 'change', change: noisy(image, newSeed()) })}
            >
              {say.noise}
            </button>
            <FoolButton state={state} dispatch={dispatch} />
          </div>
          <div class="row" role="group" aria-label={say.switch}>
            <span class="small">{say.switch}</span>
            {NEURONS.map((neuron) => (
              <button
                type="button"
                key={neuron}
                aria-label={say.switchOff(neuron + 1)}
                aria-pressed={state.off.includes(neuron)}
                onClick={() => dispatch({ kind: 'switch', neuron })}
              >
                {neuron + 1}
              </button>
            ))}
          </div>
        </div>
      )}
    </section>
  )
}

function FoolButton({ state, dispatch }: Props) {
  const { experiments: say } = useLocale().texts
  const [searching, setSearching] = useState(false)
  const search = async () => {
    setSearching(true)
    const weights = weightsOnStage(state.network.weights, state.off)
    const { image, tried } = await fool(weights, state.image)
    setSearching(false)
    dispatch(
      image === null
        ? { kind: 'unfoolable', tried }
        : { kind: 'change', change: { kind: 'fooled', image } },
    )
  }
  return (
    <button
      type="button"
      title={say.foolHint}
      disabled={searching}
      aria-busy={searching}
      onClick={() => void search()}
    >
      {searching ? say.searching : say.fool}
    </button>
  )
}

/** Chance enters here, and only as a seed. */
const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
