/** 30 numbers as a picture of 5 x 6: colour for the sign, depth for the size, and a dash where negative. */
import { COLUMNS, PIXELS, ROWS, hasPixel, type Image } from '../../network/image.ts'
import { signOf, strengthOf } from '../view/heat.ts'

interface Props {
  /** 30 numbers in reading order. */
  readonly values: readonly number[]
  /** The value of the full colour, either sign: one scale for all pictures of a layer. */
  readonly scale: number
  /** What the picture shows, in words; a picture without is decoration beside its own text. */
  readonly label?: string
  /** Where there is ink: the other cells are veiled. */
  readonly lit?: Image | undefined
  /** The pixel to point out, 0..29. */
  readonly pointed?: number | null
}

const GAP = 0.04

export function HeatMap({ values, scale, label, lit, pointed = null }: Props) {
  const cells = Array.from({ length: PIXELS }, (_, pixel) => {
    const value = values[pixel] ?? 0
    const x = pixel % COLUMNS
    const y = Math.floor(pixel / COLUMNS)
    const veiled = lit !== undefined && !hasPixel(lit, pixel)
    return { pixel, x, y, veiled, sign: signOf(value), strength: strengthOf(value, scale) }
  })
  const spoken =
    label === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': label }
  return (
    <svg class="heat-map" viewBox={`0 0 ${COLUMNS} ${ROWS}`} {...spoken}>
      <rect class="heat-zero" width={COLUMNS} height={ROWS} />
      {cells.map(({ pixel, x, y, veiled, sign, strength }) => (
        <g key={pixel} class={veiled ? 'veiled' : undefined}>
          <rect
            class={`heat-${sign}`}
            x={x + GAP}
            y={y + GAP}
            width={1 - 2 * GAP}
            height={1 - 2 * GAP}
            fill-opacity={strength.toFixed(3)}
          />
          {sign === 'negative' && strength > 0.15 && (
            <path class="heat-dash" d={`M${x + 0.32} ${y + 0.5}h0.36`} />
          )}
        </g>
      ))}
      {pointed !== null && (
        <rect
          class="heat-pointed"
          x={pointed % COLUMNS}
          y={Math.floor(pointed / COLUMNS)}
          width={1}
          height={1}
        />
      )}
    </svg>
  )
}
