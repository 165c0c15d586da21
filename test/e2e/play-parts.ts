import type { Locator, Page } from '@playwright/test'
import { DEFAULT_MODEL } from '../../src/model/models.ts'
import { LABELS } from '../../src/network/letters.ts'
import { toCode, toRows } from '../../src/network/image.ts'
import { en } from '../../src/page/locales/en.ts'
import { ptBR } from '../../src/page/locales/pt-BR.ts'

/** The parts of Play as a person finds them: by role and name, in English. */
export const parts = (page: Page) => ({
  grid: page.getByRole('grid', { name: 'Drawing, 5 rows of 6 pixels' }),
  verdict: page.locator('.answer-verdict'),
  bars: page.getByRole('list', { name: 'Scores', exact: true }),
  badge: page.locator('.badge'),
  seeInside: page.getByRole('button', { name: 'See inside' }),
  experiments: page.getByRole('button', { name: /^Experiments/ }),
  network: page.getByRole('region', { name: 'The network at work' }),
})

export const cell = (page: Page, row: number, column: number): Locator =>
  page.getByRole('button', { name: `Row ${row}, column ${column}`, exact: true })

/** The drawing on screen as five lines of # and ., read from the buttons' pressed states. */
export async function drawingOn(page: Page): Promise<string> {
  const pressed = await parts(page)
    .grid.getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.ariaPressed === 'true'))
  const text = pressed.map((on) => (on ? '#' : '.')).join('')
  return (text.match(/.{6}/g) ?? []).join('/')
}

/** The three numbers beside the bars. */
export const scoresOn = (page: Page): Promise<string[]> =>
  page.locator('.bars .bar-score').allTextContents()

const { labels, letters } = DEFAULT_MODEL

/** False after training on symbols of one's own: the page then speaks of them, and serves one model. */
export const IS_ABC = labels.join() === LABELS.join()

export interface Letter {
  readonly label: string
  readonly code: string
  /** Five lines of # and ., parted by slashes. */
  readonly drawing: string
}

/** The letters of the tutorial, drawn by hand. */
const ABC: readonly Letter[] = [
  { label: 'A', code: '64nu31', drawing: '..##../.#..#./######/#....#/#....#' },
  { label: 'B', code: 'f4jp4u', drawing: '.####./.#..#./.####./.#..#./.####.' },
  { label: 'C', code: 'f4210u', drawing: '.####./.#..../.#..../.#..../.####.' },
]
const read: readonly Letter[] = IS_ABC
  ? ABC
  : labels.map((label, n) => ({
      label,
      code: toCode(letters[n]!),
      drawing: toRows(letters[n]!).join('/'),
    }))

/** What the page reads: A, B and C, or the symbols that it was trained on. */
export const [FIRST, SECOND, THIRD] = [read[0]!, read[1]!, read[2]!]

export const letterButton = (page: Page, { label }: Letter): Locator =>
  page.getByRole('button', { name: `Draw the letter ${label}`, exact: true })

/** Another served model than the default: where there is none, the default itself. */
export const LAST = IS_ABC
  ? { name: 'tutorial', button: /^Tutorial/ }
  : { name: DEFAULT_MODEL.name, button: /^(?:Drawings|Desenhos)/ }

/** The page's first line. */
export const INVITATION = IS_ABC
  ? { en: 'Draw an A, a B or a C', 'pt-BR': 'Desenhe um A, um B ou um C' }
  : { en: en.invitation(labels), 'pt-BR': ptBR.invitation(labels) }

/** The source of a regular expression for a text as it stands. */
export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

export const BLANK = '....../....../....../....../......'
