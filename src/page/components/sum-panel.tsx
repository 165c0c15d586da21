/** Level 2: the sum of one neuron with the numbers of this drawing, and the sigmoid that follows it. */
import type { ComponentChildren } from 'preact'
import { ink } from '../../network/image.ts'
import { OUTPUTS } from '../../network/weights.ts'
import { useLocale } from '../locale.ts'
import type { Action } from '../reduce.ts'
import type { State } from '../state.ts'
import type { Stage } from '../view/stage.ts'
import { DIGITS, hiddenTerms, pixelTerms, showWholeWeights } from '../view/terms.ts'
import { HiddenSumTable, PixelSumTable } from './sum-tables.tsx'
import { Sigmoid } from './sigmoid.tsx'

interface Props {
  readonly state: State
  readonly stage: Stage
  readonly dispatch: (action: Action) => void
}

export function SumPanel({ state, stage, dispatch }: Props) {
  const { texts, numbers } = useLocale()
  const { neuron, image } = state
  const { weights, layers, labels } = stage
  if (neuron === null) {
    return (
      <section class="sum sum-empty" aria-label={texts.sum.howTitle}>
        <p>{texts.sum.invite}</p>
        <dl class="how small">
          {texts.sum.how.map(({ sign, meaning }) => (
            <div key={sign}>
              <dt>{sign}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    )
  }
  const { index } = neuron
  if (neuron.layer === 2) {
    return (
      <section class="sum" aria-label={texts.sum.outputTitle(labels[index]!)}>
        <HiddenSumTable terms={hiddenTerms(weights, layers.a1, index)} label={labels[index]!} />
        <Outcome
          title={texts.sum.outputTitle(labels[index]!)}
          lead={texts.sum.outputSum}
          note={texts.sum.rounding}
          z={layers.z2[index] ?? 0}
          a={layers.a2[index] ?? 0}
        />
      </section>
    )
  }
  const count = ink(image)
  const terms = pixelTerms(weights, image, index)
  return (
    <section class="sum" aria-label={texts.sum.hiddenTitle(index + 1)}>
      <PixelSumTable
        terms={terms}
        neuron={index + 1}
        pointed={state.pointed}
        onPoint={(pixel) => dispatch({ kind: 'point', pixel })}
      />
      <Outcome
        title={texts.sum.hiddenTitle(index + 1)}
        lead={count === 0 ? texts.sum.nothing : texts.sum.hiddenSum(count)}
        note={showWholeWeights(terms) ? texts.sum.whole : texts.sum.rounding}
        z={layers.z1[index] ?? 0}
        a={layers.a1[index] ?? 0}
      >
        <p class="small">
          {texts.sum.sends}{' '}
          {labels.map((label, output) => (
            <span class="nowrap" key={label}>
              {label}{' '}
              {numbers.signed((layers.a1[index] ?? 0) * weights.w2[OUTPUTS * index + output]!)}
              {output < labels.length - 1 ? ', ' : ''}
            </span>
          ))}
        </p>
      </Outcome>
    </section>
  )
}

interface OutcomeProps {
  readonly title: string
  readonly lead: string
  /** How exact the numbers shown are. */
  readonly note: string
  readonly z: number
  readonly a: number
  readonly children?: ComponentChildren
}

function Outcome({ title, lead, note, z, a, children }: OutcomeProps) {
  const { texts, numbers } = useLocale()
  const shownZ = numbers.fixed(z, DIGITS)
  const shownA = numbers.fixed(a, DIGITS)
  return (
    <div class="outcome">
      <div>
        <h2>{title}</h2>
        <p>
          {lead}{' '}
          <b class="nowrap">
            <i>z</i> = {shownZ}
          </b>
        </p>
        <p>
          {texts.sum.sigmoid}{' '}
          <b class="nowrap">
            <i>a</i> = {shownA}
          </b>
        </p>
        {children}
        <p class="small quiet">{note}</p>
      </div>
      <Sigmoid z={z} a={a} label={texts.sum.curve(shownZ, shownA)} />
    </div>
  )
}
