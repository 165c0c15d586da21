/** The training lab in a browser. */
import type { Locator, Page } from '@playwright/test'
import { courseOf, TUTORIAL_DRAWINGS } from '../../src/page/lab/course.ts'
import { run, type History } from '../../src/page/lab/history.ts'
import { TUTORIAL, type Settings } from '../../src/page/lab/settings.ts'
import { letterScoresAt } from '../../src/page/lab/views.ts'
import { numbersIn } from '../../src/page/numbers.ts'
import { expect, test as clean } from './clean-page.ts'

export const test = clean.extend<{ lab: LabPage }>({
  lab: async ({ page }, use) => {
    const lab = labOn(page)
    await lab.open()
    await use(lab)
  },
})

export { expect }

export interface LabPage {
  readonly page: Page
  readonly slider: Locator
  readonly open: (language?: 'en' | 'pt-BR') => Promise<void>
  /** Opens one of the drawers by its heading. */
  readonly drawer: (title: string) => Promise<Locator>
  readonly preset: (name: string) => Promise<void>
  /** The nine scores as they are shown: three letters, three scores each. */
  readonly scores: () => Promise<string[]>
  readonly fingerprint: () => Locator
}

export function labOn(page: Page): LabPage {
  return {
    page,
    slider: page.locator('.timeline input'),
    open: async (language = 'en') => {
      await page.goto(`/d/64nu31?lang=${language}&mode=lab`)
      await page.locator('.lab').waitFor()
    },
    drawer: async (title) => {
      const region = page.getByRole('region', { name: title, exact: true })
      await region.locator('.drawer').click()
      return region
    },
    preset: (name) => page.locator('.presets').getByRole('button', { name }).click(),
    scores: () => page.locator('.lab-letters .bar-score').allTextContents(),
    fingerprint: () => page.locator('.fingerprint'),
  }
}

/** The same run in Node, by src/network alone. */
export const runOf = (changes: Partial<Settings> = {}): History =>
  run(courseOf({ ...TUTORIAL, ...changes }, TUTORIAL_DRAWINGS))

/** The nine scores of an epoch as the page must show them. */
export function scoresAt(
  history: History,
  epoch: number,
  language: 'en' | 'pt-BR' = 'en',
): string[] {
  const numbers = numbersIn(language)
  return letterScoresAt(history, epoch).flatMap(({ scores }) =>
    scores.map((score) => numbers.score(score)),
  )
}
