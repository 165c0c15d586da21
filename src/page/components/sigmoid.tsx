/** The sigmoid from -6 to 6 with one point on it. */
import { sigmoid } from '../../network/elementary.ts'

const END = 6
const WIDTH = 120
const HEIGHT = 60
const x = (z: number): number => ((Math.max(-END, Math.min(END, z)) + END) / (2 * END)) * WIDTH
const y = (a: number): number => HEIGHT * (1 - a)

const CURVE = Array.from({ length: 49 }, (_, n) => (n / 48) * 2 * END - END)
  .map((z) => `${x(z).toFixed(1)} ${y(sigmoid(z)).toFixed(1)}`)
  .join('L')

export function Sigmoid({
  z,
  a,
  label,
}: {
  readonly z: number
  readonly a: number
  readonly label: string
}) {
  return (
    <svg
      class="sigmoid"
      viewBox={`-6 -6 ${WIDTH + 12} ${HEIGHT + 22}`}
      role="img"
      aria-label={label}
    >
      <path class="axis" d={`M0 ${HEIGHT}H${WIDTH}M${WIDTH / 2} 0V${HEIGHT}`} />
      <path class="drop" d={`M${x(z).toFixed(1)} ${HEIGHT}V${y(a).toFixed(1)}H${WIDTH / 2}`} />
      <path class="curve" d={`M${CURVE}`} />
      <circle class="point" cx={x(z)} cy={y(a)} r="4" />
      <text x="0" y={HEIGHT + 13}>
        −6
      </text>
      <text x={WIDTH / 2} y={HEIGHT + 13} text-anchor="middle">
        z
      </text>
      <text x={WIDTH} y={HEIGHT + 13} text-anchor="end">
        6
      </text>
      <text x={WIDTH / 2 - 4} y="6" text-anchor="end">
        1
      </text>
    </svg>
  )
}
