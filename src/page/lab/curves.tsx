/** The three charts of a run: the loss printed, the loss descended, and right answers beside the tutorial's "accuracy". */
import { useMemo } from 'preact/hooks'
import { useLocale } from '../locale.ts'
import { Chart, type Curve } from './chart.tsx'
import { CurveTable } from './curve-table.tsx'
import type { History } from './history.ts'
import { LOSS_DIGITS, useLabTexts } from './lab-texts.ts'
import { curvesOf } from './views.ts'

interface Props {
  readonly history: History
  readonly epoch: number
  readonly onPick: (epoch: number) => void
}

export function Curves({ history, epoch, onPick }: Props) {
  const { numbers } = useLocale()
  const { curves: texts } = useLabTexts()
  const curves = useMemo(() => curvesOf(history), [history])
  const drawn = useMemo(() => drawnOf(curves), [curves])
  const at = { epochs: curves.epochs, axis: texts.epoch, epoch, onPick }
  const now = (values: readonly number[], digits: number) =>
    epoch === 0 ? '–' : numbers.fixed(values[epoch - 1]!, digits)
  const described = (name: string, values: readonly number[], digits: number) =>
    texts.described(
      name,
      values.length,
      numbers.fixed(values[0]!, digits),
      numbers.fixed(values.at(-1)!, digits),
    )
  const squared = history.course.settings.descended === 'squared-error'
  return (
    <section class="lab-curves" aria-label={texts.title}>
      <h2 class="only-spoken">{texts.title}</h2>
      {(['squaredError', 'crossEntropy'] as const).map((loss) => (
        <figure key={loss}>
          <figcaption>
            <b>{texts[loss].title}</b> <span class="small quiet">{texts[loss].unit}</span>
            <span class="now">{now(curves[loss], LOSS_DIGITS)}</span>
          </figcaption>
          <Chart
            {...at}
            label={described(texts[loss].unit, curves[loss], LOSS_DIGITS)}
            curves={drawn[loss]}
          />
          <p class="small quiet">{squared ? texts.followsSquared[loss] : texts[loss].note}</p>
        </figure>
      ))}
      <figure>
        <figcaption>
          <b>{texts.shares.title}</b> <span class="small quiet">{texts.shares.unit}</span>
          <span class="keys small">
            <Key text={texts.accuracy} value={now(curves.accuracy, 0)} />
            <Key dashed text={texts.fit} value={now(curves.fit, 2)} />
          </span>
        </figcaption>
        <Chart
          {...at}
          label={`${described(texts.accuracy, curves.accuracy, 0)}; ${described(texts.fit, curves.fit, 2)}`}
          curves={drawn.shares}
          top={100}
        />
        <p class="small quiet">
          {texts.shares.note(
            numbers.fixed(curves.fit[0]!, 1),
            numbers.fixed(curves.accuracy[0]!, 0),
          )}
        </p>
      </figure>
      <div class="curves-foot">
        <p class="small quiet">{texts.pick}</p>
        <CurveTable curves={curves} epoch={epoch} />
      </div>
    </section>
  )
}

type ChartName = 'squaredError' | 'crossEntropy' | 'shares'

/** The same arrays as long as the run is the same, so that charts are made once. */
const drawnOf = (curves: ReturnType<typeof curvesOf>): Record<ChartName, readonly Curve[]> => ({
  squaredError: [{ values: curves.squaredError }],
  crossEntropy: [{ values: curves.crossEntropy }],
  shares: [{ values: curves.accuracy }, { values: curves.fit, dashed: true }],
})

/** One entry of the legend, with the value at the slider's epoch. */
function Key(props: { readonly text: string; readonly value: string; readonly dashed?: boolean }) {
  return (
    <span class="nowrap">
      <svg class="sample" viewBox="0 0 28 6" aria-hidden="true">
        <path class={props.dashed ? 'key dashed' : 'key'} d="M0 3h28" />
      </svg>{' '}
      {props.text} <b>{props.value}</b>
    </span>
  )
}
