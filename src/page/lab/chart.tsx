/** Curves over the epochs with axes (uPlot). A tap or a drag goes to that epoch; the slider is the way by keyboard. */
import { useEffect, useRef, useState } from 'preact/hooks'
import uPlot from 'uplot'
import { useLocale } from '../locale.ts'

export interface Curve {
  readonly values: readonly number[]
  readonly dashed?: boolean
}

interface Props {
  /** What the chart shows, in words. */
  readonly label: string
  /** Under the axis. */
  readonly axis: string
  readonly epochs: readonly number[]
  readonly curves: readonly Curve[]
  /** The top of the axis when it is fixed; else the largest value. */
  readonly top?: number
  readonly epoch: number
  readonly onPick: (epoch: number) => void
}

const HEIGHT = 160
const DARK = '(prefers-color-scheme: dark)'

/** The page's font at the size of small print. */
const font = (): string => `13px ${getComputedStyle(document.body).fontFamily}`

/** A colour of the style sheet. */
const colour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim()

/** Whether the theme is dark; a change of it draws the canvas again. */
function useDark(): boolean {
  const [dark, setDark] = useState(() => matchMedia(DARK).matches)
  useEffect(() => {
    const media = matchMedia(DARK)
    const change = () => setDark(media.matches)
    media.addEventListener('change', change)
    return () => media.removeEventListener('change', change)
  }, [])
  return dark
}

export function Chart(props: Props) {
  const { label, epochs, curves, epoch, onPick } = props
  const { language } = useLocale()
  const box = useRef<HTMLDivElement>(null)
  const plot = useRef<uPlot | null>(null)
  const latest = useRef({ epoch, onPick })
  latest.current = { epoch, onPick }
  const dark = useDark()

  useEffect(() => {
    const at = box.current
    if (at === null) return
    const made = new uPlot(
      optionsFor(props, language, at.clientWidth, () => latest.current.epoch),
      [[...epochs], ...curves.map(({ values }) => [...values])],
      at,
    )
    plot.current = made
    const forget = pickWith(made, (picked) => latest.current.onPick(picked))
    const resized = new ResizeObserver(() =>
      made.setSize({ width: at.clientWidth, height: HEIGHT }),
    )
    resized.observe(at)
    return () => {
      resized.disconnect()
      forget()
      made.destroy()
    }
  }, [epochs, curves, language, dark])
  useEffect(() => plot.current?.redraw(false), [epoch])

  return <div class="chart" role="img" aria-label={label} ref={box} />
}

function optionsFor(
  { epochs, curves, axis, top }: Props,
  language: string,
  width: number,
  epoch: () => number,
): uPlot.Options {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 3, useGrouping: false })
  const [ink, quiet, line] = [colour('--ink'), colour('--quiet'), colour('--line')]
  const common = {
    stroke: quiet,
    font: font(),
    grid: { stroke: line, width: 1 },
    ticks: { show: false },
    values: (_: uPlot, ticks: number[]) => ticks.map((tick) => format.format(tick)),
  }
  const largest = top ?? curves.flatMap(({ values }) => values).reduce((a, b) => Math.max(a, b), 0)
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false, range: [0, epochs.length] },
      y: { range: [0, largest * 1.05 || 1] },
    },
    axes: [
      { ...common, label: axis, labelFont: font(), labelSize: 16, size: 24, gap: 2 },
      { ...common, size: 44 },
    ],
    series: [
      {},
      ...curves.map(({ dashed = false }) => ({
        stroke: dashed ? quiet : ink,
        width: 2,
        points: { show: epochs.length === 1 },
        ...(dashed && { dash: [6, 4] }),
      })),
    ],
    hooks: { draw: [(u: uPlot) => drawEpoch(u, epoch(), colour('--positive'))] },
  }
}

/** The upright line at the slider's epoch. */
function drawEpoch(u: uPlot, epoch: number, stroke: string): void {
  const x = Math.round(u.valToPos(epoch, 'x', true))
  u.ctx.save()
  u.ctx.strokeStyle = stroke
  u.ctx.lineWidth = 2 * devicePixelRatio
  u.ctx.setLineDash([])
  u.ctx.beginPath()
  u.ctx.moveTo(x, u.bbox.top)
  u.ctx.lineTo(x, u.bbox.top + u.bbox.height)
  u.ctx.stroke()
  u.ctx.restore()
}

/** Calls `pick` with the epoch under a press or a drag; returns how to stop. */
function pickWith(u: uPlot, pick: (epoch: number) => void): () => void {
  const at = (event: PointerEvent) => {
    if (event.buttons !== 1) return
    pick(u.posToVal(event.clientX - u.over.getBoundingClientRect().left, 'x'))
  }
  u.over.addEventListener('pointerdown', at)
  u.over.addEventListener('pointermove', at)
  return () => {
    u.over.removeEventListener('pointerdown', at)
    u.over.removeEventListener('pointermove', at)
  }
}
