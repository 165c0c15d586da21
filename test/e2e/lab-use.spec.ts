/** Level 4: the trained network on Play, in a link, in files. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { parseModel } from '../../src/model/check.ts'
import { forward } from '../../src/network/forward.ts'
import { LABELS, LETTERS } from '../../src/network/letters.ts'
import { curvesAsCsv } from '../../src/page/lab/downloads.ts'
import { weightsAt } from '../../src/page/lab/history.ts'
import { networkForStage } from '../../src/page/lab/shared-network.ts'
import { numbersIn } from '../../src/page/numbers.ts'
import { watch } from './clean-page.ts'
import { expect, runOf, test } from './lab-page.ts'

const shared = networkForStage({
  weights: weightsAt(runOf(), 60),
  labels: LABELS,
  letters: LETTERS,
})

const numbers = numbersIn('en')

/** The three scores on Play, as they are shown. */
const playScores = (page: Page) => page.locator('.result .bar-score')

const wanted = (letter: number) =>
  Array.from(forward(shared.weights, LETTERS[letter]!).a2, (score) => numbers.score(score))

test('the network of an epoch drives Play, and says that the server runs others', async ({
  lab,
}) => {
  await lab.slider.fill('60')
  await lab.page.getByRole('button', { name: 'Try it in Play' }).click()
  await expect(lab.page).toHaveURL(new RegExp(`#${shared.fragment}$`))
  await expect(playScores(lab.page)).toHaveText(wanted(0))
  await lab.page.getByRole('button', { name: 'Draw the letter B' }).click()
  await expect(playScores(lab.page)).toHaveText(wanted(1))
  await expect(lab.page.locator('.badge')).toContainText('The server runs other models')
  await lab.page.getByRole('button', { name: 'Training lab' }).click()
  await expect(lab.slider).toHaveValue('60')
  await lab.page.goBack()
  await expect(playScores(lab.page)).toHaveText(wanted(1))
})

test('a shared network gives the same scores in a fresh browser, to the last digit', async ({
  lab,
  browser,
  baseURL,
}) => {
  await lab.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await lab.slider.fill('60')
  await lab.page.getByRole('button', { name: 'Copy a link to it' }).click()
  await expect(lab.page.locator('.use-panel')).toContainText('Copied')
  const link = await lab.page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain(`#${shared.fragment}`)
  const fresh = await browser.newContext()
  const page = await fresh.newPage()
  const faults = watch(page, baseURL ?? '')
  await page.goto(link)
  for (const letter of [0, 1, 2]) {
    await page.getByRole('button', { name: `Draw the letter ${LABELS[letter]}` }).click()
    await expect(playScores(page)).toHaveText(wanted(letter))
  }
  expect(faults).toEqual([])
  await fresh.close()
})

test('a damaged link gives the usual network and a notice; one of a later version says so', async ({
  page,
}) => {
  const text = shared.fragment.slice(2)
  await page.goto(`/d/64nu31?lang=en#w=${text.slice(0, -3)}xyz`)
  await expect(page.locator('.notice')).toContainText('damaged')
  await page.goto(`/d/64nu31?lang=en#w=Ag${text.slice(2)}`)
  await expect(page.locator('.notice')).toContainText('newer')
})

/** The text of the file that a button saves, and its name. */
async function saved(page: Page, name: string): Promise<{ file: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ])
  return { file: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

test('the files are the model with every bit, a NumPy program and the curves', async ({ lab }) => {
  await lab.slider.fill('60')
  const json = await saved(lab.page, 'Model as JSON')
  expect(json.file).toBe('lab.json')
  const model = parseModel(JSON.parse(json.text))
  expect(model.weights).toEqual(weightsAt(runOf(), 60))
  const csv = await saved(lab.page, 'Curves as CSV')
  expect(csv).toEqual({ file: 'curves.csv', text: curvesAsCsv(runOf()) })
  const numpy = await saved(lab.page, 'NumPy program')
  expect(numpy.file).toBe('lab.py')
  expect(numpy.text).toContain('a2 = sigmoid(sigmoid(x @ w1) @ w2)')
})

test('the start can be copied as NumPy: Figure 7’s numbers', async ({ lab }) => {
  await lab.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await lab.page.getByRole('button', { name: 'Copy the start as NumPy' }).click()
  await expect(lab.page.locator('.use-panel')).toContainText('Copied')
  const text = await lab.page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('[0.75696605, -0.15959223, -1.43034587, 0.17885107, -0.75859483]')
})

test('own names travel in the link', async ({ lab, browser }) => {
  const { page } = lab
  const panel = await lab.drawer('Your own drawings')
  await panel.getByRole('button', { name: 'Begin with the tutorial’s letters' }).click()
  await panel.getByLabel('Name 1').fill('casa')
  await panel.getByRole('button', { name: 'Train with these' }).click()
  await page.getByRole('button', { name: 'Try it in Play' }).click()
  await expect(page.locator('.result .bar-label')).toHaveText(['casa', 'B', 'C'])
  const fresh = await browser.newPage()
  await fresh.goto(page.url())
  await expect(fresh.locator('.result .bar-label')).toHaveText(['casa', 'B', 'C'])
  expect(await playScores(fresh).allTextContents()).toEqual(
    await playScores(page).allTextContents(),
  )
  await fresh.close()
})
