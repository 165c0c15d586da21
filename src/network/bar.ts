/** One measure beside what is asked of it, and the words for it. */

export interface Bar {
  readonly measure: string
  /** null: not counted. Then the bar is not passed. */
  readonly got: number | null
  readonly atLeast?: number
  readonly atMost?: number
}

export const passes = ({ got, atLeast = -Infinity, atMost = Infinity }: Bar): boolean =>
  got !== null && got >= atLeast && got <= atMost

/** One bar for each label. */
export const perLetter = <T>(
  measure: string,
  values: readonly T[],
  get: (value: T) => number,
  atLeast: number,
): Bar[] =>
  values.map((value, n) => ({ measure: `${measure}, label ${n + 1}`, got: get(value), atLeast }))

/** How many flips a letter can be asked to stand when what is next to it is d pixels away. */
export const reach = (d: number): number => Math.min(2, Math.floor((d - 1) / 2))
