/** The table twin of the picture: every number of the network for this drawing. */
import { PIXELS, hasPixel } from '../../network/image.ts'
import { HIDDEN, OUTPUTS } from '../../network/weights.ts'
import { useLocale } from '../locale.ts'
import type { State } from '../state.ts'
import type { Stage } from '../view/stage.ts'
import { DIGITS } from '../view/terms.ts'
import { Panel } from './panel.tsx'

interface Props {
  readonly state: State
  readonly stage: Stage
}

const NEURONS = Array.from({ length: HIDDEN }, (_, neuron) => neuron)

export function TablesPanel(props: Props) {
  const { tables } = useLocale().texts
  return (
    <Panel id="tables" title={tables.title}>
      {() => (
        <>
          <LayersTable {...props} />
          <WeightsTable {...props} />
        </>
      )}
    </Panel>
  )
}

function LayersTable({ stage: { weights, layers, labels } }: Props) {
  const { texts, numbers } = useLocale()
  const row = (values: ArrayLike<number>) =>
    Array.from(values, (value, n) => <td key={n}>{numbers.fixed(value, DIGITS)}</td>)
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={texts.tables.layers}>
      <table>
        <caption>{texts.tables.layers}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">z1</th>
            <th scope="col">a1</th>
            {labels.map((label) => (
              <th scope="col" key={label}>
                {texts.tables.to(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {NEURONS.map((i) => (
            <tr key={i}>
              <th scope="row">{texts.inside.neuron(i + 1)}</th>
              {row([layers.z1[i]!, layers.a1[i]!])}
              {row(weights.w2.slice(OUTPUTS * i, OUTPUTS * (i + 1)))}
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={3}>
              z2
            </th>
            {row(layers.z2)}
          </tr>
          <tr>
            <th scope="row" colSpan={3}>
              a2, {texts.tables.scores}
            </th>
            {row(layers.a2)}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function WeightsTable({ state, stage: { weights } }: Props) {
  const { texts, numbers } = useLocale()
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={texts.tables.weights}>
      <table>
        <caption>{texts.tables.weights}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.tables.pixel}</th>
            <th scope="col">{texts.tables.value}</th>
            {NEURONS.map((i) => (
              <th scope="col" key={i}>
                {texts.inside.neuron(i + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: PIXELS }, (_, pixel) => (
            <tr key={pixel}>
              <th scope="row">{pixel + 1}</th>
              <td>{hasPixel(state.image, pixel) ? 1 : 0}</td>
              {NEURONS.map((i) => (
                <td key={i}>{numbers.fixed(weights.w1[HIDDEN * pixel + i]!, DIGITS)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
