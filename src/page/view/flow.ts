/**
 * The lines of the picture. The flow runs along u from 0 to 100, layers spread across v from 0 to 100; the style sheet
 * lays u from left to right where there is room, from top to bottom on a phone.
 */
import type { Layers } from '../../network/forward.ts'
import { HIDDEN, OUTPUTS, type Weights } from '../../network/weights.ts'

export interface Line {
  readonly key: string
  /** The receiving or sending hidden neuron: 0..4. */
  readonly hidden: number
  /** The receiving output, 0..2; null for a ribbon. */
  readonly output: number | null
  /** SVG path data in the 100 x 100 box. */
  readonly path: string
  /** In CSS pixels. */
  readonly width: number
  readonly negative: boolean
  /** What flows: z1 for a ribbon, w2 * a1 for an edge. */
  readonly value: number
}

const WIDEST_RIBBON = 18
const WIDEST_EDGE = 12
const THINNEST = 0.75

/** The middle of place n of so many, along v. */
const middle = (n: number, places: number): number => ((n + 0.5) / places) * 100

/** An S-shaped line from (0, v0) to (100, v1). */
const curve = (v0: number, v1: number): string =>
  `M0 ${v0.toFixed(2)}C50 ${v0.toFixed(2)} 50 ${v1.toFixed(2)} 100 ${v1.toFixed(2)}`

/** Width in proportion to |value|; a line never vanishes, a strong one never covers its neighbours. */
const width = (value: number, full: number, widest: number): number =>
  Math.max(THINNEST, Math.min(1, Math.abs(value) / full) * widest)

/** |z| that fills a ribbon: beyond it the sigmoid is flat (0.998). */
const FULL_Z = 6

/** One ribbon for each hidden neuron: all that the drawing tells it, z1. From the middle fifth of the drawing. */
export const ribbons = ({ z1 }: Layers): Line[] =>
  Array.from({ length: HIDDEN }, (_, hidden) => ({
    key: `z${hidden}`,
    hidden,
    output: null,
    path: curve(40 + middle(hidden, HIDDEN) / 5, middle(hidden, HIDDEN)),
    width: width(z1[hidden]!, FULL_Z, WIDEST_RIBBON),
    negative: z1[hidden]! < 0,
    value: z1[hidden]!,
  }))

/** The 15 edges from the hidden neurons to the outputs, width |w2 a1|. `full`: the |w2 a1| of the widest line. */
export const edges = (weights: Weights, { a1 }: Layers, full: number): Line[] =>
  Array.from({ length: HIDDEN * OUTPUTS }, (_, n) => {
    const hidden = Math.floor(n / OUTPUTS)
    const output = n % OUTPUTS
    const value = weights.w2[n]! * a1[hidden]!
    return {
      key: `${hidden}-${output}`,
      hidden,
      output,
      path: curve(middle(hidden, HIDDEN), middle(output, OUTPUTS)),
      width: width(value, full, WIDEST_EDGE),
      negative: value < 0,
      value,
    }
  })
