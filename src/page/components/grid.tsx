/** The drawing as a WAI-ARIA layout grid: 30 toggle buttons, one tab stop, painted by pointer or by keyboard. */
import { useRef, useState } from 'preact/hooks'
import { COLUMNS, PIXELS, ROWS, hasPixel, type Image } from '../../network/image.ts'
import { cellsBetween, focusAfter } from '../grid-keys.ts'
import { useLocale } from '../locale.ts'

interface Props {
  readonly image: Image
  readonly name: string
  /** Pixels to outline: what an experiment changed. */
  readonly marked?: Image
  /** Show each pixel as the number that the network receives. */
  readonly numbers?: boolean
  /** The pixel to point out, 0..29. */
  readonly pointed?: number | null
  readonly onPaint: (pixel: number, on: boolean) => void
  readonly onToggle: (pixel: number) => void
  readonly onPoint?: (pixel: number | null) => void
}

interface Stroke {
  /** Decided by the first cell: the whole stroke paints, or the whole stroke erases. */
  readonly on: boolean
  readonly last: number
}

/** The longest that a busy phone takes from the end of a touch to its click, in milliseconds. */
const CLICK_DELAY = 500

const ROW_NUMBERS = Array.from({ length: ROWS }, (_, row) => row)
const COLUMN_NUMBERS = Array.from({ length: COLUMNS }, (_, column) => column)

/** The cell under the pointer, or null outside of the grid. */
function cellAt(event: PointerEvent, grid: HTMLElement): number | null {
  const { left, top, width, height } = grid.getBoundingClientRect()
  const column = Math.floor(((event.clientX - left) / width) * COLUMNS)
  const row = Math.floor(((event.clientY - top) / height) * ROWS)
  const inside = row >= 0 && row < ROWS && column >= 0 && column < COLUMNS
  return inside ? COLUMNS * row + column : null
}

export function Grid(props: Props) {
  const { image, name, marked = 0, numbers = false, pointed = null } = props
  const { texts } = useLocale()
  const grid = useRef<HTMLDivElement>(null)
  const stroke = useRef<Stroke | null>(null)
  /** When the last stroke ended, in the page's milliseconds. */
  const ended = useRef(-Infinity)
  const [focused, setFocused] = useState(0)

  const press = (event: PointerEvent) => {
    const pixel = grid.current && event.button === 0 ? cellAt(event, grid.current) : null
    if (pixel === null) return
    const on = !hasPixel(image, pixel)
    stroke.current = { on, last: pixel }
    grid.current?.setPointerCapture(event.pointerId)
    setFocused(pixel)
    props.onPaint(pixel, on)
  }
  const move = (event: PointerEvent) => {
    const pixel = grid.current && cellAt(event, grid.current)
    props.onPoint?.(pixel)
    if (pixel === null || !stroke.current || pixel === stroke.current.last) return
    const { on, last } = stroke.current
    stroke.current = { on, last: pixel }
    for (const cell of cellsBetween(last, pixel).slice(1)) props.onPaint(cell, on)
  }
  const release = (event: PointerEvent) => {
    stroke.current = null
    ended.current = event.timeStamp
  }
  const click = (event: MouseEvent, pixel: number) => {
    // The stroke has painted already; the click that follows it must not undo it. One without a pointer counts.
    const ofStroke = event.detail > 0 && event.timeStamp - ended.current < CLICK_DELAY
    if (!ofStroke) props.onToggle(pixel)
  }
  const key = (event: KeyboardEvent) => {
    const next = focusAfter(focused, event.key, event.ctrlKey || event.metaKey)
    if (next === null || event.altKey || event.shiftKey) return
    event.preventDefault()
    grid.current?.querySelectorAll('button')[next]?.focus()
  }

  return (
    <div
      class={`grid${numbers ? ' numbers' : ''}`}
      role="grid"
      aria-label={name}
      aria-rowcount={ROWS}
      aria-colcount={COLUMNS}
      ref={grid}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onPointerLeave={() => props.onPoint?.(null)}
      onKeyDown={key}
    >
      {ROW_NUMBERS.map((row) => (
        <div class="grid-row" role="row" key={row}>
          {COLUMN_NUMBERS.map((column) => {
            const pixel = COLUMNS * row + column
            return (
              <div class="grid-cell" role="gridcell" key={column}>
                <button
                  type="button"
                  class={cellClass(hasPixel(marked, pixel), pointed === pixel)}
                  aria-pressed={hasPixel(image, pixel)}
                  aria-label={texts.grid.cell(row + 1, column + 1)}
                  tabIndex={focused % PIXELS === pixel ? 0 : -1}
                  onClick={(event) => click(event, pixel)}
                  onFocus={() => {
                    setFocused(pixel)
                    props.onPoint?.(pixel)
                  }}
                  onBlur={() => props.onPoint?.(null)}
                />
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}

const cellClass = (marked: boolean, pointed: boolean): string =>
  `cell${marked ? ' marked' : ''}${pointed ? ' pointed' : ''}`
