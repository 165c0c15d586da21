/** The page of the HTTP interface: readable by everybody, in both languages and both themes, without a script. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './clean-page.ts'

const PAGES = [
  ['/docs', 'en', 'The interface of 30-5-3'],
  ['/docs-pt-BR', 'pt-BR', 'A interface da 30-5-3'],
] as const

for (const [path, lang, title] of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path}, ${colorScheme}, has nothing that axe objects to, all unfolded`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      await expect(page).toHaveTitle(title)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((each) => (each.open = true)),
      )
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    })
  }

  test(`${path} fits a phone of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((each) => (each.open = true)),
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

test('each language leads to the other', async ({ page }) => {
  await page.goto('/docs')
  await page.getByRole('link', { name: 'Português' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A interface da 30-5-3')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The interface of 30-5-3')
})

test('an example on the page is what the interface answers', async ({ page, request }) => {
  await page.goto('/docs')
  const command = await page.getByRole('group', { name: 'curl' }).innerText()
  const body: unknown = JSON.parse(/-d '(.*)'/.exec(command)?.[1] ?? 'null')
  const answer: unknown = JSON.parse(
    await page.getByRole('group', { name: 'Answer' }).first().innerText(),
  )
  expect(await (await request.post('/predict', { data: body })).json()).toEqual(answer)
})
