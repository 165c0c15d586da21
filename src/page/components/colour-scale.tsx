/** The legend of a layer's heat maps: from -end over 0 to +end. */
import { useLocale } from '../locale.ts'
import { signOf, strengthOf } from '../view/heat.ts'

const STEPS = 9

interface Props {
  readonly end: number
  readonly label: string
  /** Some values lie beyond the ends. */
  readonly beyond?: boolean
}

export function ColourScale({ end, label, beyond = false }: Props) {
  const { numbers } = useLocale()
  const values = Array.from({ length: STEPS }, (_, n) => (2 * n) / (STEPS - 1) - 1)
  const low = `${beyond ? '≤ ' : ''}${numbers.signed(-end, 1)}`
  const high = `${beyond ? '≥ ' : ''}${numbers.signed(end, 1)}`
  return (
    <span class="colour-scale nowrap" role="img" aria-label={`${label}: ${low} … ${high}`}>
      <span aria-hidden="true">{low}</span>
      <svg viewBox={`0 0 ${STEPS} 1`} aria-hidden="true">
        <rect class="heat-zero" width={STEPS} height="1" />
        {values.map((value, n) => (
          <g key={n}>
            <rect
              class={`heat-${signOf(value)}`}
              x={n}
              width="1"
              height="1"
              fill-opacity={strengthOf(value, 1).toFixed(3)}
            />
            {value < -0.15 && <path class="heat-dash" d={`M${n + 0.32} 0.5h0.36`} />}
          </g>
        ))}
      </svg>
      <span aria-hidden="true">{high}</span>
    </span>
  )
}
