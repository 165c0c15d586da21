import { expect, test } from './clean-page.ts'
import {
  FIRST,
  INVITATION,
  IS_ABC,
  LAST,
  SECOND,
  THIRD,
  cell,
  drawingOn,
  letterButton,
  parts,
} from './play-parts.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a link restores drawing, model, mode and language', async ({ page }) => {
  await page.goto(`/d/${SECOND.code}?lang=pt-BR&model=${LAST.name}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(INVITATION['pt-BR'])
  await expect(page.getByRole('button', { name: LAST.button })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(page.locator('.answer-verdict')).toHaveText(`Ela lê ${SECOND.label}`)
  await expect(page.locator('.bars .bar-score').first()).toHaveText(/^0,\d+$/)
  await page.goto(`/d/${SECOND.code}?lang=en&mode=lab`)
  await expect(page.getByRole('button', { name: 'Training lab' })).toHaveAttribute(
    'aria-current',
    'page',
  )
})

test('the link that is copied holds the drawing and the language', async ({ page }) => {
  await page.goto('/')
  await letterButton(page, SECOND).click()
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).pathname).toBe(`/d/${SECOND.code}`)
  expect(new URL(link).searchParams.get('lang')).toBe('en')
  await page.goto(link)
  expect(await drawingOn(page)).toBe(SECOND.drawing)
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
  expect(selected).toContain(`/d/${FIRST.code}`)
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
    `/d/${FIRST.code}`,
  )
})

test('back and forward go from act to act; a stroke is no act', async ({ page }) => {
  await page.goto('/')
  const a = await drawingOn(page)
  await letterButton(page, SECOND).click()
  await expect(page).toHaveURL(new RegExp(`/d/${SECOND.code}`))
  await letterButton(page, THIRD).click()
  await cell(page, 1, 1).click()
  await cell(page, 1, 6).click()
  const strokes = await drawingOn(page)
  // One model alone leaves none to choose: clearing the grid is an act as well.
  await page.getByRole('button', { name: IS_ABC ? LAST.button : 'Clear' }).click()
  await page.goBack()
  await expect.poll(() => drawingOn(page)).toBe(strokes)
  await expect(page.getByRole('button', { name: LAST.button })).toHaveAttribute(
    'aria-pressed',
    IS_ABC ? 'false' : 'true',
  )
  await page.goBack()
  await expect.poll(() => drawingOn(page)).toBe(SECOND.drawing)
  await page.goBack()
  await expect.poll(() => drawingOn(page)).toBe(a)
  await page.goForward()
  await expect.poll(() => drawingOn(page)).toBe(SECOND.drawing)
  await expect(parts(page).verdict).toHaveText(`It reads ${SECOND.label}`)
})

test.describe('a damaged link', () => {
  test.use({ expectedFaults: /status of 404/ })

  test('shows the first letter, an A, with a notice', async ({ page }) => {
    for (const path of ['/d/zzzzzz', '/d/64nu3']) {
      await page.goto(path)
      await expect(page.getByText('This link is damaged.')).toBeVisible()
      await expect(parts(page).verdict).toHaveText(`It reads ${FIRST.label}`)
    }
    await page.getByRole('button', { name: 'Close' }).click()
    await expect(page.getByText('This link is damaged.')).toBeHidden()
  })

  test('to a model or a network that is not here shows the usual one, with a notice', async ({
    page,
  }) => {
    await page.goto(`/d/${SECOND.code}?model=gone`)
    await expect(page.getByText('The model that this link names is not served here.')).toBeVisible()
    await expect(parts(page).verdict).toHaveText(`It reads ${SECOND.label}`)
    await page.goto(`/d/${SECOND.code}#w=broken`)
    await page.reload()
    await expect(page.getByText('The network in this link is damaged.')).toBeVisible()
  })

  test('an address of nothing has a page that leads back', async ({ page }) => {
    await page.goto('/nowhere')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is drawn here')
    await page.getByRole('link', { name: 'Desenhe uma letra' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(INVITATION['pt-BR'])
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
  const firstRow = Array.from(FIRST.drawing.slice(0, 6), (pixel) => (pixel === '#' ? '1, ' : '0, '))
  expect(await copied('This drawing as NumPy')).toContain(firstRow.join('').trimEnd())
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
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(INVITATION.en)
  })
})
