import { expect, test } from '@playwright/test'

test('the page is served with its name in its title', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle(/30-5-3/)
})
