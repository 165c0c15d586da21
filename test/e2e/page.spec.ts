import { expect, test } from '@playwright/test'

test('the page is served with its name in a heading', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('30-5-3')
})
