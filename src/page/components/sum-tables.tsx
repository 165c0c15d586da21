/** The terms of a sum, each at its place: pixels in the grid's 5 x 6, hidden neurons in five rows. */
import { useRef, useState } from 'preact/hooks'
import { COLUMNS, ROWS } from '../../network/image.ts'
import { focusAfter } from '../grid-keys.ts'
import { useLocale } from '../locale.ts'
import { DIGITS, FACTOR_DIGITS, type HiddenTerm, type PixelTerm } from '../view/terms.ts'
import { signOf } from '../view/heat.ts'

interface PixelProps {
  readonly terms: readonly PixelTerm[]
  /** Counted from 1. */
  readonly neuron: number
  readonly pointed: number | null
  readonly onPoint: (pixel: number | null) => void
}

/** One tab stop; arrows go from term to term, and each points at its pixel in the drawing. */
export function PixelSumTable({ terms, neuron, pointed, onPoint }: PixelProps) {
  const { texts, numbers } = useLocale()
  const table = useRef<HTMLTableElement>(null)
  const [focused, setFocused] = useState(0)
  const key = (event: KeyboardEvent) => {
    const next = focusAfter(focused, event.key, event.ctrlKey || event.metaKey)
    if (next === null || event.altKey || event.shiftKey) return
    event.preventDefault()
    table.current?.querySelectorAll<HTMLElement>('td')[next]?.focus()
  }
  return (
    <table
      class="terms"
      role="grid"
      ref={table}
      aria-label={texts.sum.table(neuron)}
      onKeyDown={key}
    >
      <tbody>
        {Array.from({ length: ROWS }, (_, row) => (
          <tr key={row}>
            {terms
              .slice(COLUMNS * row, COLUMNS * (row + 1))
              .map(({ pixel, lit, shown, column }) => (
                <td
                  key={pixel}
                  class={`${lit ? signOf(shown) : 'dark'}${pointed === pixel ? ' pointed' : ''}`}
                  tabIndex={focused === pixel ? 0 : -1}
                  aria-label={`${texts.grid.cell(row + 1, column + 1)}: ${numbers.signed(shown, DIGITS)}`}
                  onFocus={() => {
                    setFocused(pixel)
                    onPoint(pixel)
                  }}
                  onBlur={() => onPoint(null)}
                  onPointerEnter={() => onPoint(pixel)}
                  onPointerLeave={() => onPoint(null)}
                >
                  {lit ? numbers.signed(shown, DIGITS) : '·'}
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface HiddenProps {
  readonly terms: readonly HiddenTerm[]
  readonly label: string
}

export function HiddenSumTable({ terms, label }: HiddenProps) {
  const { texts, numbers } = useLocale()
  return (
    <table class="terms products" aria-label={texts.sum.outputTable(label)}>
      <thead>
        <tr>
          <td />
          <th scope="col">a</th>
          <th scope="col">{texts.sum.weight}</th>
          <th scope="col">{texts.sum.product}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ neuron, a, weight, shown }) => (
          <tr key={neuron}>
            <th scope="row">{texts.inside.neuron(neuron + 1)}</th>
            <td>{numbers.fixed(a, FACTOR_DIGITS)}</td>
            <td>× {numbers.fixed(weight, FACTOR_DIGITS)}</td>
            <td class={signOf(shown)}>{numbers.signed(shown, DIGITS)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
