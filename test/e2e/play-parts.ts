import type { Locator, Page } from '@playwright/test'

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

/** A B drawn by hand: the letter of the tutorial. */
export const B = '.####./.#..#./.####./.#..#./.####.'
export const BLANK = '....../....../....../....../......'
