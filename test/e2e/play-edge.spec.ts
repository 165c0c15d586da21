import type { Page, Route } from '@playwright/test'
import { DEFAULT_MODEL } from '../../src/model/models.ts'
import { expect, test } from './clean-page.ts'
import { SECOND, THIRD, cell, letterButton, parts } from './play-parts.ts'

interface Held {
  readonly code: string
  /** Lets the question go on to the edge. */
  readonly release: () => Promise<void>
  /** Answers as an edge of another version would. */
  readonly answerOtherwise: () => Promise<void>
}

/** Holds every question to the edge until the test lets it go. */
async function hold(page: Page): Promise<Held[]> {
  const held: Held[] = []
  await page.route('**/predict?*', (route: Route) => {
    const { code } = route.request().postDataJSON() as { code: string }
    const model = { name: DEFAULT_MODEL.name, version: 'ffffffff' }
    const scores = Object.fromEntries(
      DEFAULT_MODEL.labels.map((label, n) => [label, n === 0 ? 1 : 0]),
    )
    const answerOtherwise = () => route.fulfill({ json: { scores, model } })
    held.push({ code, release: () => route.continue(), answerOtherwise })
  })
  return held
}

test('the edge confirms an answer after the stroke, and says so', async ({ page }) => {
  await page.goto('/')
  await expect(parts(page).badge).toHaveText('Answered on your device')
  await cell(page, 1, 1).click()
  await expect(parts(page).badge).toHaveText(/^The server agrees, \d+ ms$/)
})

test('the badge names the data centre that answered', async ({ page }) => {
  await page.route('**/predict?*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'cf-ray': '9a1b2c-GRU' } })
  })
  await page.goto('/')
  await cell(page, 1, 1).click()
  await expect(parts(page).badge).toHaveText(/^Data centre GRU agrees, \d+ ms$/)
})

test('one stroke is one question, and a drawing is asked about once', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/predict')) asked.push(request.postData() ?? '')
  })
  // The page's own time stands still, so that a slow machine cannot make two strokes of one.
  await page.clock.install({ time: 0 })
  await page.goto('/')
  await page.clock.pauseAt(60_000)
  await cell(page, 1, 1).click()
  await cell(page, 1, 2).click()
  await page.clock.runFor(400)
  await cell(page, 1, 5).click()
  await page.clock.runFor(400)
  expect(asked).toHaveLength(0)
  await page.clock.runFor(200)
  await expect(parts(page).badge).toContainText('agrees')
  expect(asked).toHaveLength(1)
  await cell(page, 1, 5).click()
  await page.clock.runFor(600)
  await expect(parts(page).badge).toContainText('agrees')
  expect(asked).toHaveLength(2)
  await cell(page, 1, 5).click()
  await page.clock.runFor(1000)
  await expect(parts(page).badge).toContainText('agrees')
  expect(asked).toHaveLength(2)
})

test('the newest question wins when answers are slow and come in the wrong order', async ({
  page,
}) => {
  const held = await hold(page)
  await page.goto('/')
  await letterButton(page, SECOND).click()
  await expect.poll(() => held.length).toBe(1)
  await letterButton(page, THIRD).click()
  await expect.poll(() => held.length).toBe(2)
  await expect(parts(page).verdict).toHaveText(`It reads ${THIRD.label}`)
  await held[1]!.release()
  await expect(parts(page).badge).toContainText('agrees')
  await held[0]!.answerOtherwise().catch(() => {}) // the page has dropped it already
  await page.waitForTimeout(300) // time to be taken in by it
  await expect(parts(page).verdict).toHaveText(`It reads ${THIRD.label}`)
  await expect(parts(page).badge).toContainText('agrees')
  expect(held.map(({ code }) => code)).toEqual([SECOND.code, THIRD.code])
})

test('an edge that runs another version, or answers otherwise, is told from one that agrees', async ({
  page,
}) => {
  const { labels } = DEFAULT_MODEL
  const scores = Object.fromEntries(labels.map((label, n) => [label, n === 0 ? 0.5 : 0.25]))
  const body = { letter: labels[0], recognised: true, scores, message: '' }
  let version = 'ffffffff'
  await page.route('**/predict?*', (route) =>
    route.fulfill({ json: { ...body, model: { name: DEFAULT_MODEL.name, version } } }),
  )
  await page.goto('/')
  await cell(page, 1, 1).click()
  await expect(parts(page).badge).toContainText('newer version')
  version = DEFAULT_MODEL.version
  await cell(page, 1, 2).click()
  await expect(parts(page).badge).toHaveText('The server gave other scores')
})

test.describe('without the edge', () => {
  test.use({ expectedFaults: /Failed to load resource/ })

  test('the page answers on the device, and calmly says so', async ({ page }) => {
    await page.route('**/predict?*', (route) => route.abort('connectionrefused'))
    await page.goto('/')
    await letterButton(page, SECOND).click()
    await expect(parts(page).verdict).toHaveText(`It reads ${SECOND.label}`)
    await expect(parts(page).badge).toHaveText(
      'Answered on your device. The server is out of reach',
    )
  })

  test('a server error or a page in its place is out of reach too', async ({ page }) => {
    await page.route('**/predict?*', (route) =>
      route.fulfill({ status: 503, body: '<h1>503</h1>' }),
    )
    await page.goto('/')
    await cell(page, 1, 1).click()
    await expect(parts(page).badge).toContainText('out of reach')
    await page.unroute('**/predict?*')
    await page.route('**/predict?*', (route) => route.fulfill({ body: '<h1>Wi-Fi login</h1>' }))
    await cell(page, 1, 2).click()
    await expect(parts(page).badge).toContainText('out of reach')
  })

  test('over the limit it stops asking for as long as it is told', async ({ page }) => {
    let asked = 0
    await page.route('**/predict?*', (route) => {
      asked++
      return route.fulfill({ status: 429, headers: { 'retry-after': '60' }, body: '{}' })
    })
    await page.goto('/')
    await cell(page, 1, 1).click()
    await expect(parts(page).badge).toHaveText(
      'Answered on your device. The server asks for a pause',
    )
    await letterButton(page, THIRD).click()
    await expect(parts(page).verdict).toHaveText(`It reads ${THIRD.label}`)
    await expect(parts(page).badge).toHaveText(
      'Answered on your device. The server asks for a pause',
    )
    expect(asked).toBe(1)
  })
})
