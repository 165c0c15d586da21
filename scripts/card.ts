/** A model card as rows of a table: each measure, what models reach in it, and the limit. */
import Table from 'cli-table3'
import type { LimitMeasures } from '../src/network/limit-measures.ts'
import { IMAGES, type ModelMeasures } from '../src/network/measures.ts'
import type { DrawingFigures } from '../src/network/read-drawings.ts'

interface Row {
  readonly title: string
  readonly of: (measures: ModelMeasures) => string
  readonly limit?: (limit: LimitMeasures) => string
}

const share = (value: number | undefined): string =>
  value === undefined ? '-' : value.toFixed(value > 0 && value < 0.01 ? 6 : 5).replace(/\.0+$/, '')

const shares = (values: readonly number[]): string => values.map(share).join('  ')

const largest = (scores: readonly number[]): string => Math.max(...scores).toPrecision(2)

const drawings = (figures: DrawingFigures | null, get: (figures: DrawingFigures) => number) =>
  figures === null ? '-' : `${get(figures)} of ${figures.total}`

const percent = (images: number): string => `${((100 * images) / IMAGES).toFixed(1)} %`

function rows(): Row[] {
  const atDistance = (k: number): Row => ({
    title: `right at exactly ${k} flips`,
    of: ({ accuracyAtDistance }) => shares(accuracyAtDistance.map((byFlips) => byFlips[k]!)),
    limit: ({ accuracyAtDistance }) => shares(accuracyAtDistance.map((byFlips) => byFlips[k]!)),
  })
  const recognised = (k: number): Row => ({
    title: `right and recognised at ${k} flips`,
    of: ({ recognisedAtDistance }) => shares(recognisedAtDistance.map((byFlips) => byFlips[k]!)),
  })
  const agreement = (k: number): Row => ({
    title: `as the nearest letter, within ${k}`,
    of: (measures) => share(measures.agreement[k]),
    limit: () => '1',
  })
  const noise = (chance: '0.05' | '0.1' | '0.2'): Row => ({
    title: `accuracy, ${100 * Number(chance)} % of pixels flipped`,
    of: ({ census }) => share(census?.noiseAccuracy[chance]),
    limit: ({ noiseAccuracy }) => share(noiseAccuracy[chance]),
  })
  return [
    {
      title: 'radius',
      of: ({ radius }) => radius.join(', '),
      limit: ({ radius }) => radius.join(', '),
    },
    ...[2, 4, 6].map(atDistance),
    ...[0, 1, 2].map(recognised),
    ...[2, 4, 5, 6].map(agreement),
    ...(['0.5', '0.9'] as const).map((threshold) => ({
      title: `within 2 flips, one score >= ${threshold}`,
      of: ({ acceptedWithin2 }: ModelMeasures) => share(acceptedWithin2[threshold]),
      limit: () => '1',
    })),
    { title: 'largest score of the blank grid', of: ({ blank }) => largest(blank) },
    { title: 'largest score of the full grid', of: ({ full }) => largest(full) },
    { title: 'held-out drawings right', of: (m) => drawings(m.heldOut, ({ right }) => right) },
    {
      title: '  right and recognised',
      of: (m) => drawings(m.heldOut, ({ recognisedRight }) => recognisedRight),
    },
    {
      title: '  recognised, but wrong',
      of: (m) => drawings(m.heldOut, ({ recognisedWrong }) => recognisedWrong),
    },
    { title: 'drawings it was shown, right', of: (m) => drawings(m.shown, ({ right }) => right) },
    {
      title: 'answers to all 2^30 images',
      of: ({ census }) => census?.answers.map(percent).join('  ') ?? '-',
    },
    {
      title: 'random images recognised',
      of: ({ census }) => share(census?.recognised['0.5']),
    },
    ...(['0.5', '0.9'] as const).map((threshold) => ({
      title: `false accepts, a score >= ${threshold}`,
      of: ({ census }: ModelMeasures) => share(census?.falseAccepts[threshold]),
      limit: () => '0',
    })),
    ...(['0.05', '0.1', '0.2'] as const).map(noise),
  ]
}

/** What stands in a column: its title, and the measures or null for a column of "-". */
export interface Column {
  readonly title: string
  readonly measures: ModelMeasures | null
}

export function card(
  labels: readonly string[],
  columns: readonly Column[],
  limit: LimitMeasures,
): string {
  const table = new Table({
    head: [labels.join(', '), ...columns.map(({ title }) => title), 'nearest letter'],
    style: { head: [], border: [], compact: true },
  })
  for (const row of rows()) {
    const values = columns.map(({ measures }) => (measures === null ? '-' : row.of(measures)))
    if (values.every((value) => value === '-')) continue
    table.push([row.title, ...values, row.limit?.(limit) ?? ''])
  }
  return table.toString()
}
