/** The lab for everybody: axe in every level, theme and language; no sideways scroll; targets large enough to hit. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type LabPage } from './lab-page.ts'

/** Opens every drawer and every table, and fills the strip of seeds. A short run keeps the tables short: axe is slow. */
async function openAll({ page }: LabPage): Promise<void> {
  for (const drawer of await page.locator('.lab-drawer .drawer').all()) await drawer.click()
  for (const summary of await page.locator('.lab details summary').all()) await summary.click()
  await page.locator('.run-form input').nth(1).fill('12')
  await page.locator('.run-form .strong').click()
  await page.locator('.seed-panel .row button').click()
  await expect(page.locator('.strip button')).toHaveCount(100)
}

/** In a part of the page, by its selector. */
const violations = async ({ page }: LabPage, part: string) => {
  const { violations: found } = await new AxeBuilder({ page })
    .include(part)
    // what passes need not be told, node by node
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['en', 'pt-BR'] as const) {
    test.describe(`${colorScheme}, ${language}`, () => {
      test.use({ colorScheme })
      test('axe finds nothing in any level', async ({ lab }) => {
        await lab.open(language)
        await openAll(lab)
        await lab.page.locator('.run-form input').first().fill('x')
        // the slider sticks to the top edge: back to where it covers nothing
        await lab.page.evaluate(() => scrollTo(0, 0))
        expect(await violations(lab, '.lab')).toEqual([])
      })
    })
  }
}

test('axe finds nothing when the lab opens', async ({ lab }) => {
  expect(await violations(lab, 'html')).toEqual([])
})

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1280, 800],
] as const) {
  test.describe(`at ${width} x ${height}`, () => {
    test.use({ viewport: { width, height } })
    test('nothing scrolls sideways, and every control is at least 24 px', async ({ lab }) => {
      for (const language of ['en', 'pt-BR'] as const) {
        await lab.open(language)
        await openAll(lab)
        expect(await lab.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        const small = await lab.page.evaluate(() =>
          [...document.querySelectorAll('.lab :is(button, input, select, summary)')]
            .map((control) => ({ box: control.getBoundingClientRect(), text: control.outerHTML }))
            .filter(({ box }) => box.width < 24 || box.height < 24)
            .map(({ text }) => text.slice(0, 80)),
        )
        expect(small).toEqual([])
      }
    })
  })
}

for (const [width, height] of [
  [320, 640],
  [1280, 800],
] as const) {
  test.describe(`with the longest names at ${width} x ${height}`, () => {
    test.use({ viewport: { width, height } })
    test('nothing scrolls sideways, and no score is covered', async ({ lab }) => {
      const panel = await lab.drawer('Your own drawings')
      await panel.getByRole('button', { name: 'Begin with the tutorial’s letters' }).click()
      for (const [n, name] of ['WWWWWWWWWWWW', 'Mmmmmm mmmmm', 'x'].entries()) {
        await panel.getByLabel(`Name ${n + 1}`).fill(name)
      }
      await panel.getByRole('button', { name: 'Train with these' }).click()
      expect(await lab.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      const row = lab.page.locator('.lab-letters .bar-row').first()
      const [label, score] = await Promise.all(
        ['.bar-label', '.bar-score'].map((part) => row.locator(part).boundingBox()),
      )
      expect(label!.x + label!.width).toBeLessThanOrEqual(score!.x)
    })
  })
}

test.describe('at 400 % zoom of 1280 x 1024', () => {
  test.use({ viewport: { width: 320, height: 256 } })
  test('the slider does not cover what it moves', async ({ lab }) => {
    const box = await lab.page.locator('.timeline').boundingBox()
    expect(box!.height).toBeLessThan(256 / 2)
    expect(await lab.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})

test('the lab and its charts are fetched only when the lab is opened', async ({
  page,
  baseURL,
}) => {
  const fetched: string[] = []
  page.on('response', (response) => fetched.push(response.url()))
  await page.goto(`${baseURL}/?lang=en`)
  await page.locator('.play').waitFor()
  expect(fetched.filter((url) => /\/(lab|worker|shared-network)[-.]/.test(url))).toEqual([])
  await page.getByRole('button', { name: 'Training lab' }).click()
  await page.locator('.lab').waitFor()
  expect(fetched.filter((url) => /\/lab-.*\.js/.test(url))).toHaveLength(1)
})
