/** The three charts of a run: the loss printed, the loss descended, and right answers beside the tutorial's "accuracy". */
import { useMemo } from 'preact/hooks'
import { useLocale } from '../locale.ts'
import { Chart } from './chart.tsx'
import { CurveTable } from './curve-table.tsx'
import type { History } from './history.ts'
import { LOSS_DIGITS, useLabTexts } from './lab-texts.ts'
import { curvesOf, type Curves as Values } from './views.ts'

interface Props {
  readonly history: History
  readonly epoch: number
  readonly onPick: (epoch: number) => void
}

const FIT_DIGITS = 2
/** One wrong among a thousand must not read 100. */
const SHARE_DIGITS = 1

export function Curves({ history, epoch, onPick }: Props) {
  const { curves: texts } = useLabTexts()
  const curves = useMemo(() => curvesOf(history), [history])
  const at = {
    curves,
    epoch,
    onPick,
    squared: history.course.settings.descended === 'squared-error',
  }
  return (
    <section class="lab-curves" aria-label={texts.title}>
      <h2 class="only-spoken">{texts.title}</h2>
      <LossChart loss="squaredError" {...at} />
      <LossChart loss="crossEntropy" {...at} />
      <ShareChart {...at} />
      <div class="curves-foot">
        <p class="small quiet">{texts.pick}</p>
        <CurveTable curves={curves} epoch={epoch} />
      </div>
    </section>
  )
}

interface ChartProps extends Pick<Props, 'epoch' | 'onPick'> {
  readonly curves: Values
  /** Whether the run descends the squared error. */
  readonly squared: boolean
}

function LossChart({ loss, curves, squared, epoch, onPick }: ChartProps & { readonly loss: Loss }) {
  const { curves: texts } = useLabTexts()
  const say = useSay(epoch)
  const { title, unit, note } = texts[loss]
  const values = curves[loss]
  const drawn = useMemo(() => [{ values }], [values])
  return (
    <figure>
      <figcaption>
        <b>{title}</b> <span class="small quiet">{unit}</span>
        <span class="now">{say.now(values, LOSS_DIGITS)}</span>
      </figcaption>
      <Chart
        label={say.whole(unit, values, LOSS_DIGITS)}
        axis={texts.epoch}
        epochs={curves.epochs}
        curves={drawn}
        epoch={epoch}
        onPick={onPick}
      />
      <p class="small quiet">{squared ? texts.followsSquared[loss] : note}</p>
    </figure>
  )
}

type Loss = 'squaredError' | 'crossEntropy'

function ShareChart({ curves, epoch, onPick }: ChartProps) {
  const { numbers } = useLocale()
  const { curves: texts } = useLabTexts()
  const say = useSay(epoch)
  const { fit, accuracy } = curves
  const drawn = useMemo(() => [{ values: accuracy }, { values: fit, dashed: true }], [curves])
  const [right, tutorials] = [
    say.whole(texts.accuracy, accuracy, SHARE_DIGITS),
    say.whole(texts.fit, fit, FIT_DIGITS),
  ]
  return (
    <figure>
      <figcaption>
        <b>{texts.shares.title}</b> <span class="small quiet">{texts.shares.unit}</span>
        <span class="keys small">
          <Key text={texts.accuracy} value={say.now(accuracy, SHARE_DIGITS)} />
          <Key dashed text={texts.fit} value={say.now(fit, FIT_DIGITS)} />
        </span>
      </figcaption>
      <Chart
        label={`${right}; ${tutorials}`}
        axis={texts.epoch}
        epochs={curves.epochs}
        curves={drawn}
        top={100}
        epoch={epoch}
        onPick={onPick}
      />
      <p class="small quiet">
        {texts.shares.note(numbers.fixed(fit[0]!, 1), numbers.fixed(accuracy[0]!, SHARE_DIGITS))}
      </p>
    </figure>
  )
}

/** A curve in words: its value at this epoch, and from where to where it goes. */
function useSay(epoch: number) {
  const { numbers } = useLocale()
  const { curves: texts } = useLabTexts()
  return {
    now: (values: readonly number[], digits: number) =>
      epoch === 0 ? '–' : numbers.fixed(values[epoch - 1]!, digits),
    whole: (name: string, values: readonly number[], digits: number) =>
      texts.described(
        name,
        values.length,
        numbers.fixed(values[0]!, digits),
        numbers.fixed(values.at(-1)!, digits),
      ),
  }
}

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
