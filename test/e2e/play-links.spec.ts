import { expect, test } from './clean-page.ts'
import { B, cell, drawingOn, parts } from './play-parts.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a link restores drawing, model, mode and language', async ({ page }) => {
  await page.goto('/d/f4jp4u?lang=pt-BR&model=tutorial')
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Desenhe um A, um B ou um C')
  await expect(page.getByRole('button', { name: /^Tutorial/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(page.locator('.answer-verdict')).toHaveText('Ela lê B')
  await expect(page.locator('.bars .bar-score').first()).toHaveText(/^0,\d+$/)
  await page.goto('/d/f4jp4u?lang=en&mode=lab')
  await expect(page.getByRole('button', { name: 'Training lab' })).toHaveAttribute(
    'aria-current',
    'page',
  )
})

test('the link that is copied holds the drawing and the language', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Draw the letter B' }).click()
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).pathname).toBe('/d/f4jp4u')
  expect(new URL(link).searchParams.get('lang')).toBe('en')
  await page.goto(link)
  expect(await drawingOn(page)).toBe(B)
})

test('where copying is not allowed the text is shown, selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
  })
  await page.goto('/')
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Copying is not allowed here')).toBeVisible()
  const selected = await page.getByRole('textbox', { name: 'Copy link' }).evaluate((field) => {
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('expected a text area')
    return field.value.slice(field.selectionStart, field.selectionEnd)
  })
  expect(selected).toContain('/d/64nu31')
})

test('the QR code for the projector is drawn when it is wanted, and the share sheet is offered where there is one', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(navigator, { share: (data: unknown) => Object.assign(window, { shared: data }) })
  })
  await page.goto('/')
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(
    page.getByRole('img', { name: 'QR code of the link' }).locator('path'),
  ).toHaveAttribute('d', /^M1 1h1v1h-1z/)
  await page.getByRole('button', { name: 'Send…' }).click()
  expect(await page.evaluate(() => JSON.stringify(Reflect.get(window, 'shared')))).toContain(
    '/d/64nu31',
  )
})

test('back and forward go from act to act; a stroke is no act', async ({ page }) => {
  await page.goto('/')
  const a = await drawingOn(page)
  await page.getByRole('button', { name: 'Draw the letter B' }).click()
  await expect(page).toHaveURL(/\/d\/f4jp4u/)
  await page.getByRole('button', { name: 'Draw the letter C' }).click()
  await cell(page, 1, 1).click()
  await cell(page, 1, 6).click()
  const strokes = await drawingOn(page)
  await page.getByRole('button', { name: /^Tutorial/ }).click()
  await page.goBack()
  await expect.poll(() => drawingOn(page)).toBe(strokes)
  await expect(page.getByRole('button', { name: /^Tutorial/ })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  await page.goBack()
  await expect.poll(() => drawingOn(page)).toBe(B)
  await page.goBack()
  await expect.poll(() => drawingOn(page)).toBe(a)
  await page.goForward()
  await expect.poll(() => drawingOn(page)).toBe(B)
  await expect(parts(page).verdict).toHaveText('It reads B')
})

test.describe('a damaged link', () => {
  test.use({ expectedFaults: /status of 404/ })

  test('shows an A with a notice', async ({ page }) => {
    for (const path of ['/d/zzzzzz', '/d/64nu3']) {
      await page.goto(path)
      await expect(page.getByText('This link is damaged.')).toBeVisible()
      await expect(parts(page).verdict).toHaveText('It reads A')
    }
    await page.getByRole('button', { name: 'Close' }).click()
    await expect(page.getByText('This link is damaged.')).toBeHidden()
  })

  test('to a model or a network that is not here shows the usual one, with a notice', async ({
    page,
  }) => {
    await page.goto('/d/f4jp4u?model=gone')
    await expect(page.getByText('The model that this link names is not served here.')).toBeVisible()
    await expect(parts(page).verdict).toHaveText('It reads B')
    await page.goto('/d/f4jp4u#w=broken')
    await page.reload()
    await expect(page.getByText('The network in this link is damaged.')).toBeVisible()
  })

  test('an address of nothing has a page that leads back', async ({ page }) => {
    await page.goto('/nowhere')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is drawn here')
    await page.getByRole('link', { name: 'Desenhe uma letra' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Desenhe um A, um B ou um C')
  })
})

test('the notebook gets the drawing, Fig. 7 and the request', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Take it to your notebook' }).click()
  const copied = async (name: string) => {
    await page.getByRole('button', { name }).click()
    await expect(page.locator('.copy', { hasText: name }).getByRole('status')).toHaveText('Copied')
    return page.evaluate(() => navigator.clipboard.readText())
  }
  expect(await copied('This drawing as NumPy')).toContain('0, 0, 1, 1, 0, 0,')
  expect(await copied('Fig. 7’s weights as NumPy')).toContain('0.75696605')
  expect(await copied('This request as curl')).toMatch(/^curl '.*\/predict\?model=/)
})

test.describe('a reader of Portuguese', () => {
  test.use({ locale: 'pt-BR' })

  test('is met in Portuguese, and may switch', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR')
    await expect(page).toHaveTitle(/rede neural/)
    await page.getByRole('button', { name: 'EN', exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page).toHaveURL(/lang=en/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Draw an A, a B or a C')
  })
})
