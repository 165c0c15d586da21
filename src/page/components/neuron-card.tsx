/** One hidden neuron: its weights as a picture, its sum z on a bar, its output a. */
import type { Image } from '../../network/image.ts'
import { useLocale } from '../locale.ts'
import { HeatMap } from './heat-map.tsx'

interface Props {
  /** Counted from 1, as people do. */
  readonly number: number
  readonly values: readonly number[]
  readonly scale: number
  readonly lit: Image
  readonly z: number
  readonly a: number
  readonly off: boolean
  readonly pointed: number | null
  readonly chosen: boolean
  readonly onChoose: () => void
}

/** The end of the z bar to either side: beyond it the sigmoid is flat. */
const Z_END = 6

export function NeuronCard(props: Props) {
  const { number, values, scale, lit, z, a, off, pointed, chosen } = props
  const { texts, numbers } = useLocale()
  const shownA = numbers.fixed(a)
  const length = 50 * Math.min(1, Math.abs(z) / Z_END)
  return (
    <button
      type="button"
      class={`neuron${off ? ' off' : ''}`}
      aria-expanded={chosen}
      onClick={props.onChoose}
    >
      <HeatMap values={values} scale={scale} lit={lit} pointed={pointed} />
      <span class="neuron-numbers">
        <span class="neuron-name">
          {texts.inside.neuron(number)}
          {off && <b> {texts.inside.off}</b>}
        </span>
        <span class="quantity">
          <i>z</i> <span>{numbers.fixed(z)}</span>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar-track" width="100" height="8" />
            <rect
              class={z < 0 ? 'heat-negative' : 'heat-positive'}
              x={z < 0 ? 50 - length : 50}
              width={length}
              height="8"
            />
            <path class="z-zero" d="M50 0v8" />
          </svg>
        </span>
        <span class="quantity">
          <i>a</i> <span>{shownA}</span>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar-track" width="100" height="8" />
            <rect class="a-bar" width={100 * a} height="8" />
          </svg>
        </span>
        <span class="only-spoken">{texts.inside.showSum}</span>
      </span>
    </button>
  )
}
