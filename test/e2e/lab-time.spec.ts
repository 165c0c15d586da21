/** Level 1: the tutorial's run, epoch by epoch. */
import type { Locator, Page } from '@playwright/test'
import golden from '../golden/tutorial-runs.json' with { type: 'json' }
import { parseModel } from '../../src/model/check.ts'
import { MODELS } from '../../src/model/models.ts'
import tutorialFile from '../../src/model/tutorial.json' with { type: 'json' }
import { figuresAt } from '../../src/page/lab/history.ts'
import { expect, runOf, scoresAt, test } from './lab-page.ts'

const tutorial = runOf()

/** The point at a share of an element's width, in the middle of its height. */
async function pointAt(target: Locator, share: number): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox()
  if (box === null) throw new Error('expected a visible element')
  return { x: box.x + share * box.width, y: box.y + box.height / 2 }
}

test('the lab opens from Play at the start of the tutorial’s run', async ({ lab }) => {
  await lab.page.goto('/?lang=en')
  await lab.page.getByRole('button', { name: 'Training lab' }).click()
  await expect(lab.page.getByRole('heading', { level: 1 })).toHaveText('Training lab')
  await expect(lab.page).toHaveURL(/mode=lab/)
  await expect(lab.slider).toHaveValue('0')
  expect(await lab.scores()).toEqual(scoresAt(tutorial, 0))
})

test('at every epoch looked at, scores and figures are those of the core and of NumPy', async ({
  lab,
}) => {
  const { loss, acc } = golden.fig7.runs[0]!
  for (const epoch of [1, 38, 39, 100]) {
    await lab.slider.fill(String(epoch))
    expect(await lab.scores()).toEqual(scoresAt(tutorial, epoch))
    const figures = figuresAt(tutorial, epoch)!
    await expect(lab.page.locator('.lab-curves .now')).toHaveText([
      loss[epoch - 1]!.toFixed(5),
      figures.crossEntropy.toFixed(5),
    ])
    await expect(lab.page.locator('.keys b')).toHaveText([
      (100 * figures.accuracy).toFixed(1),
      acc[epoch - 1]!.toFixed(2),
    ])
  }
})

test('the finished run has the fingerprint of the baked model, and says whether the server runs it', async ({
  lab,
}) => {
  const { version } = parseModel(tutorialFile)
  await expect(lab.fingerprint()).toContainText('Not one of the models')
  await lab.slider.fill('100')
  await expect(lab.fingerprint()).toContainText(version)
  // after training on other symbols the server does not offer it
  const served = MODELS.some((model) => model.version === version)
  await expect(lab.fingerprint()).toContainText(served ? '= tutorial' : 'Not one of the models')
  const { status, body } = await modelOf(lab.page)
  expect(status).toBe(served ? 200 : 404)
  expect(body.includes(version)).toBe(served)
  await lab.slider.fill('99')
  await expect(lab.fingerprint()).toContainText('Not one of the models')
})

/** What the server says about its model `tutorial`. */
async function modelOf(page: Page): Promise<{ status: number; body: string }> {
  const response = await page.request.get('/models/tutorial')
  return { status: response.status(), body: await response.text() }
}

test('the slider by keyboard alone', async ({ lab }) => {
  await lab.slider.focus()
  for (const [key, value] of [
    ['ArrowRight', '1'],
    ['ArrowUp', '2'],
    ['ArrowLeft', '1'],
    ['End', '100'],
    ['PageDown', '90'],
    ['Home', '0'],
  ] as const) {
    await lab.page.keyboard.press(key)
    await expect(lab.slider).toHaveValue(value)
  }
  await expect(lab.slider).toHaveAttribute('aria-valuetext', 'The start, before epoch 1 of 100')
})

test('the slider and the curves by mouse', async ({ lab }) => {
  const { x, y } = await pointAt(lab.slider, 0.5)
  await lab.page.mouse.click(x, y)
  await expect(lab.slider).toHaveValue('50')
  const plot = lab.page.locator('.chart .u-over').first()
  const at = await pointAt(plot, 0.25)
  await lab.page.mouse.click(at.x, at.y)
  await expect(lab.slider).toHaveValue('25')
  const to = await pointAt(plot, 0.75)
  await lab.page.mouse.down()
  await lab.page.mouse.move(to.x, to.y)
  await lab.page.mouse.up()
  await expect(lab.slider).toHaveValue('75')
})

test.describe('by touch on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('the slider, the curves and the heat maps’ choice', async ({ lab }) => {
    const { x, y } = await pointAt(lab.slider, 0.5)
    await lab.page.touchscreen.tap(x, y)
    await expect(lab.slider).toHaveValue('50')
    await lab.page.locator('.chart').first().scrollIntoViewIfNeeded()
    const at = await pointAt(lab.page.locator('.chart .u-over').first(), 0.25)
    await lab.page.touchscreen.tap(at.x, at.y)
    await expect(lab.slider).toHaveValue('25')
    await lab.page.getByRole('button', { name: 'Weights', exact: true }).tap()
    await expect(lab.page.locator('.lab-neurons')).toContainText('look like noise')
  })
})

test('the play goes once through all epochs within 5 s and stops; it can be paused', async ({
  lab,
}) => {
  await lab.page.clock.install()
  await lab.page.getByRole('button', { name: 'Play', exact: true }).last().click()
  await lab.page.clock.runFor(1000)
  await lab.page.getByRole('button', { name: 'Pause' }).click()
  await expect(lab.page.locator('.play-button')).toHaveAccessibleName('Play')
  const paused = Number(await lab.slider.inputValue())
  expect(paused).toBeGreaterThan(5)
  expect(paused).toBeLessThan(60)
  await lab.page.clock.runFor(5000)
  await expect(lab.slider).toHaveValue(String(paused))
  await lab.page.locator('.play-button').click()
  await lab.page.clock.runFor(5000)
  await expect(lab.slider).toHaveValue('100')
  await expect(lab.page.locator('.play-button')).toHaveAccessibleName('Play')
})

test('who asked for less motion sees a few still pictures', async ({ lab }) => {
  await lab.page.emulateMedia({ reducedMotion: 'reduce' })
  await lab.page.clock.install()
  await lab.page.locator('.play-button').click()
  const seen = new Set<string>()
  for (let n = 0; n < 20; n++) {
    await lab.page.clock.runFor(250)
    seen.add(await lab.slider.inputValue())
  }
  expect(seen.size).toBeLessThanOrEqual(9)
  await expect(lab.slider).toHaveValue('100')
})

test('the curves have a table twin that the keyboard reaches, with NumPy’s numbers', async ({
  lab,
}) => {
  const twin = lab.page.locator('.lab-curves details')
  await twin.locator('summary').focus()
  await lab.page.keyboard.press('Enter')
  await lab.page.keyboard.press('Tab')
  await expect(twin.getByRole('region')).toBeFocused()
  const { loss } = golden.fig7.runs[0]!
  await expect(twin.locator('tbody tr td:nth-child(2)')).toHaveText(loss.map((l) => l.toFixed(5)))
})

test('what training changed, as a mix of the letters, and the pixels it never touched', async ({
  lab,
}) => {
  await expect(lab.page.locator('.lab-neurons')).toContainText('Nothing has changed yet')
  await lab.slider.fill('100')
  await expect(lab.page.locator('.lab-neurons')).toContainText('8 pixels that were never inked')
  await expect(lab.page.locator('.lab-cards .veiled')).toHaveCount(40)
  await lab.page.getByText('These pictures as a table').click()
  const { w1 } = tutorialChange()
  const first = await lab.page.locator('.lab-neurons tbody tr:nth-child(9) td').allTextContents()
  expect(first).toEqual(w1.slice(40, 45).map(signed))
})

test('the presets say in a sentence what was measured, in both languages', async ({ lab }) => {
  await lab.preset('Your notebook')
  const caption = lab.page.locator('.caption')
  await expect(caption).toContainText('After 100 epochs B is called C')
  await lab.slider.fill('100')
  expect(await lab.scores()).toEqual(scoresAt(runOf({ reading: 'annex' }), 100))
  await lab.preset('Start from zeros')
  await expect(caption).toContainText('differ by 0 at most in all 100 epochs')
  await lab.open('pt-BR')
  await lab.preset('Taxa 0,01')
  const slow = runOf({ learningRate: 0.01 })
  const last = figuresAt(slow, 100)!.squaredError.toFixed(5).replace('.', ',')
  await expect(caption).toContainText(`de 0,38416 para ${last}`)
  await lab.slider.fill('100')
  expect(await lab.scores()).toEqual(scoresAt(slow, 100, 'pt-BR'))
})

function tutorialChange() {
  const start = tutorial.weights.subarray(0, 165)
  const end = tutorial.weights.subarray(165 * 100)
  return { w1: Array.from({ length: 150 }, (_, n) => end[n]! - start[n]!) }
}

const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '\u2212' : ''}${Math.abs(value).toFixed(3)}`
