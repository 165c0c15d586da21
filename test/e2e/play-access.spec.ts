import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { DEFAULT_MODEL } from '../../src/model/models.ts'
import { encodeNetwork } from '../../src/page/lab/link.ts'
import { expect, test } from './clean-page.ts'
import { FIRST, letterButton, parts } from './play-parts.ts'

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page, or in one part of it. */
async function violations(page: Page, part = 'html'): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .include(part)
    .withTags(STANDARD)
    .analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** The levels, one after the other; the page may be in either language. */
const LEVELS: readonly { name: string; open: (page: Page) => Promise<void> }[] = [
  { name: 'level 0', open: () => Promise.resolve() },
  { name: 'level 1', open: (page) => page.locator('.inside-open').click() },
  {
    name: 'level 2, and experiments',
    open: async (page) => {
      await page.locator('.neuron').nth(1).click()
      await page.locator('.drawer').click()
      await page.locator('.drawer-content button').first().click()
    },
  },
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const lang of ['en', 'pt-BR']) {
    test.describe(`${colorScheme}, ${lang}`, () => {
      test.use({ colorScheme, viewport: { width: 390, height: 844 } })

      test('no level has a barrier that axe knows of', async ({ page }) => {
        test.slow()
        await page.goto(`/?lang=${lang}`)
        for (const { name, open } of LEVELS) {
          await open(page)
          expect(await violations(page), name).toEqual([])
        }
      })

      test('no panel has one either', async ({ page }) => {
        test.slow()
        await page.goto(`/?lang=${lang}`)
        await page.locator('.inside-open').click()
        for (const panel of ['share', 'notebook', 'about', 'text', 'tables']) {
          await page.locator(`[popovertarget=${panel}]`).first().click()
          await expect(page.locator(`#${panel}`)).toBeVisible()
          expect(await violations(page, `#${panel}`), panel).toEqual([])
          await page.keyboard.press('Escape')
        }
      })
    })
  }
}

test('on a desktop neither, in both themes, for a score that is explained', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/d/000000?lang=en')
  await page.locator('.bars button').first().click()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page), colorScheme).toEqual([])
  }
})

test('nothing scrolls sideways, at any width, however much is open', async ({ page }) => {
  test.slow() // twice thirteen widths
  for (const lang of ['en', 'pt-BR']) {
    await page.goto(`/d/000000?lang=${lang}&model=tutorial`)
    await page.setViewportSize({ width: 320, height: 640 })
    if (await page.locator('.inside-open').isVisible()) await page.locator('.inside-open').click()
    await page.locator('.neuron').first().click()
    await page.locator('.drawer').click()
    for (const width of [320, 360, 390, 600, 767, 768, 1024, 1099, 1100, 1280, 1599, 1600, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      const wide = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('main, header, footer, section')]
          .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
          .map((part) => `${part.tagName}.${part.className}`),
      )
      expect(wide, `${lang} ${width}`).toEqual([])
    }
  }
})

test('nor do three names of twelve wide letters push anything aside', async ({ page }) => {
  const labels = ['Quadradinhos', 'Coraçãozinho', 'WWWWWWWWWWWW']
  const { weights, letters } = DEFAULT_MODEL
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/d/000000?lang=en#w=${encodeNetwork({ weights, labels, letters })}`)
  await parts(page).seeInside.click()
  for (const label of labels) await expect(page.locator('.outputs')).toContainText(label)
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, String(width)).toBeLessThanOrEqual(0)
  }
})

test('at 400 % zoom of a 1280 x 1024 screen everything is there, in one column', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto('/')
  await parts(page).seeInside.click()
  await page.locator('.neuron').nth(2).click()
  await parts(page).experiments.click()
  for (const part of ['.grid', '.answer', '.bars', '.neurons', '.outputs', '.terms', '.models']) {
    const box = (await page.locator(part).boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(320)
  }
  await expect(page.locator('meta[name=viewport]')).not.toHaveAttribute(
    'content',
    /maximum|scalable/,
  )
})

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  const moving = await page.evaluate(
    () =>
      Array.from(document.querySelectorAll('*')).filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element)
        return /[1-9]/.test(transitionDuration) || animationName !== 'none'
      }).length,
  )
  expect(moving).toBe(0)
})

test('the way in by keyboard: to the drawing first, and the focus is always to be seen', async ({
  page,
}) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'To the drawing' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(letterButton(page, FIRST)).toBeFocused()
  const seen = new Set<string>()
  for (let n = 0; n < 40; n++) {
    await page.keyboard.press('Tab')
    const { name, outline } = await page.evaluate(() => {
      const active = document.activeElement
      if (active === null || active === document.body) return { name: '', outline: 'none' }
      const style = getComputedStyle(active)
      const place = Array.from(document.querySelectorAll('*')).indexOf(active)
      return { name: `${place} ${active.outerHTML.slice(0, 80)}`, outline: style.outlineStyle }
    })
    if (name === '') break
    expect(outline, name).toBe('solid')
    seen.add(name)
  }
  // Two letters more, clear, text, one cell, three scores, tables, hide, two heats, five neurons, experiments, models, footer.
  expect(seen.size).toBeGreaterThanOrEqual(20)
})
