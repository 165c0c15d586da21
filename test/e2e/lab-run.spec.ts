/** Levels 2 and 3: the gradient check, runs of one's own, seeds, own drawings. */
import { LETTERS } from '../../src/network/letters.ts'
import { ROBUST, trained } from '../../src/network/recipes.ts'
import { oneHot } from '../../src/network/train.ts'
import { weightsVersion } from '../../src/network/weights.ts'
import { TUTORIAL_DRAWINGS } from '../../src/page/lab/course.ts'
import { checkGradient } from '../../src/page/lab/gradient.ts'
import { weightsAt } from '../../src/page/lab/history.ts'
import { seedReport } from '../../src/page/lab/seeds.ts'
import { TUTORIAL } from '../../src/page/lab/settings.ts'
import { numbersIn } from '../../src/page/numbers.ts'
import { expect, runOf, scoresAt, test } from './lab-page.ts'

test('the gradient check shows the core’s numbers for any weight, letter and epoch', async ({
  lab,
}) => {
  const panel = await lab.drawer('The loss printed and the loss descended')
  await lab.slider.fill('20')
  await panel.getByLabel('Letter shown').selectOption('A')
  await panel.getByLabel('Layer').selectOption('w2, neuron to score')
  await panel.getByLabel('From neuron').selectOption('Neuron 3')
  await panel.getByLabel('To score').selectOption('C')
  const sample = { image: LETTERS[0]!, target: oneHot(0) }
  const place = { layer: 'w2', i: 2, j: 2 } as const
  const numbers = numbersIn('en')
  const want = (['cross-entropy', 'squared-error'] as const).flatMap((loss) => {
    const { analytic, numeric } = checkGradient(weightsAt(runOf(), 20), sample, place, loss)
    return [numbers.signed(analytic, 6), numbers.signed(numeric, 6)]
  })
  await expect(panel.locator('tbody td')).toHaveText(want)
  expect(want[0]).not.toBe(want[2])
  await panel.getByLabel('Layer').selectOption('w1, pixel to neuron')
  await panel.getByLabel('From pixel').selectOption('row 1, column 1')
  await expect(panel).toContainText('both are 0')
})

test('numbers are accepted with either decimal mark, and run in the page', async ({ lab }) => {
  const form = await lab.drawer('Change the run')
  for (const typed of ['0.5', '0,5']) {
    await form.getByLabel('Learning rate').fill(typed)
    await form.getByLabel('Epochs').fill('30')
    await form.getByRole('button', { name: 'Train' }).click()
    await lab.slider.fill('30')
    expect(await lab.scores()).toEqual(scoresAt(runOf({ learningRate: 0.5, epochs: 30 }), 30))
    await lab.preset('The tutorial')
  }
})

test('impossible values are refused beside their field, and nothing changes', async ({ lab }) => {
  const form = await lab.drawer('Change the run')
  await lab.slider.fill('100')
  const before = await lab.scores()
  for (const [field, typed, said] of [
    ['Learning rate', 'NaN', 'A number, please'],
    ['Learning rate', '0', 'More than 0, up to 100, please'],
    ['Learning rate', '1e999', 'More than 0, up to 100, please'],
    ['Epochs', '2.5', 'A whole number'],
    ['Epochs', '10001', 'From 1 to 10000, please'],
    ['Seed', '-1', 'A whole number'],
    ['Size of the start', '101', 'From 0 to 100, please'],
  ] as const) {
    const input = form.getByLabel(field)
    const value = await input.inputValue()
    await input.fill(typed)
    await expect(input).toHaveAttribute('aria-invalid', 'true')
    await expect(input).toHaveAccessibleDescription(new RegExp(said))
    await input.press('Enter')
    await expect(input).toBeFocused()
    expect(await lab.scores()).toEqual(before)
    await input.fill(value)
  }
  await lab.open('pt-BR')
  const formulario = await lab.drawer('Mudar o treino')
  await formulario.getByLabel('Taxa de aprendizado').fill('101')
  await expect(formulario).toContainText('Mais que 0, até 100, por favor')
})

test('reset keeps start and seed; a new seed is another button', async ({ lab }) => {
  const form = await lab.drawer('Change the run')
  await form.getByLabel('Learning rate').fill('2')
  await form.getByLabel('Seed').fill('7')
  await form.getByRole('button', { name: 'Train' }).click()
  await form.getByRole('button', { name: 'Reset' }).click()
  await expect(form.getByLabel('Seed')).toHaveValue('7')
  await expect(form.getByLabel('Learning rate')).toHaveValue('0.1')
  await lab.slider.fill('100')
  expect(await lab.scores()).toEqual(scoresAt(runOf({ start: 'random', seed: 7 }), 100))
  await form.getByRole('button', { name: 'New seed' }).click()
  await expect(form.getByLabel('Seed')).not.toHaveValue('7')
  const seed = Number(await form.getByLabel('Seed').inputValue())
  expect(await lab.scores()).toEqual(scoresAt(runOf({ start: 'random', seed }), 100))
})

test('a long run goes to the worker, and gives the very weights of the recipe', async ({ lab }) => {
  const workers: string[] = []
  lab.page.on('worker', (worker) => workers.push(worker.url()))
  const form = await lab.drawer('Change the run')
  await form.getByLabel('Shown in training').selectOption({ index: 1 })
  await form.getByLabel('Epochs').fill('5')
  await form.getByLabel('Seed').fill('268')
  await lab.slider.fill('100')
  await form.getByRole('button', { name: 'Train' }).click()
  await expect(lab.page.locator('.epoch')).toHaveText('Epoch 5 of 5')
  const version = weightsVersion(trained({ ...ROBUST, seed: 268, updates: 30_000 }, LETTERS))
  await expect(lab.fingerprint()).toContainText(version)
  await expect(lab.page.locator('.lab-confusion')).toContainText('of 1398 right')
  expect(workers).toHaveLength(1)
  expect(workers[0]).toMatch(/\/assets\/worker-.*\.js$/)
})

test('a long run shows its progress and can be cancelled', async ({ lab }) => {
  const form = await lab.drawer('Change the run')
  await form.getByLabel('Shown in training').selectOption({ index: 2 })
  await form.getByLabel('Epochs').fill('500')
  await form.getByRole('button', { name: 'Train' }).click()
  const progress = lab.page.getByRole('progressbar')
  await expect(progress).toHaveAccessibleName(/Training: epoch [1-9]\d* of 500/)
  await lab.page.getByRole('button', { name: 'Cancel' }).click()
  await expect(progress).toHaveCount(0)
  await expect(lab.page.locator('.epoch')).toContainText('of 100')
  expect(await lab.scores()).toEqual(scoresAt(runOf(), 0))
})

test.describe('when the worker cannot be fetched', () => {
  test.use({ expectedFaults: /ERR_FAILED/ })
  test('the lab says so, and keeps the run that it has', async ({ lab }) => {
    await lab.page.route('**/worker-*.js', (route) => route.abort())
    const form = await lab.drawer('Change the run')
    await form.getByLabel('Shown in training').selectOption({ index: 1 })
    await form.getByRole('button', { name: 'Train' }).click()
    await expect(lab.page.locator('.caption')).toContainText('could not be loaded')
    await expect(lab.page.getByRole('progressbar')).toHaveCount(0)
    expect(await lab.scores()).toEqual(scoresAt(runOf(), 0))
  })
})

test('a hundred seeds, counted as in Node; a square opens its run, by keyboard too', async ({
  lab,
}) => {
  const panel = await lab.drawer('A hundred seeds')
  await panel.getByRole('button', { name: 'Try 100 seeds' }).click()
  const results = Array.from({ length: 100 }, (_, n) =>
    seedReport({ ...TUTORIAL, start: 'random', seed: n + 1 }, TUTORIAL_DRAWINGS),
  )
  const won = results.filter(({ right }) => right === 3).length
  await expect(panel).toContainText(`${won} of 100 starts end with all three letters right`)
  await expect(panel.locator('.strip .all')).toHaveCount(won)
  const squares = await panel.locator('.strip button').all()
  const lefts = await Promise.all(squares.slice(0, 2).map((square) => square.boundingBox()))
  // side by side, none over its neighbour
  expect(lefts[1]!.x - lefts[0]!.x).toBeGreaterThanOrEqual(lefts[0]!.width)
  await panel.locator('.strip button').first().focus()
  await lab.page.keyboard.press('ArrowRight')
  await lab.page.keyboard.press('Enter')
  await expect(panel.locator('[aria-current]')).toHaveAccessibleName(/^Seed 2:/)
  await lab.slider.fill('100')
  expect(await lab.scores()).toEqual(scoresAt(runOf({ start: 'random', seed: 2 }), 100))
})

test('own drawings with own names: drawn by keyboard and mouse, trained, taken away again', async ({
  lab,
}) => {
  const panel = await lab.drawer('Your own drawings')
  const cells = panel.getByRole('grid').getByRole('button')
  await panel.getByLabel('Name 1').fill('sol')
  await panel.getByLabel('Name 2').fill('a,b')
  await expect(panel).toContainText('A name of 1 to 12 characters')
  await panel.getByLabel('Name 2').fill('mar')
  await panel.getByRole('button', { name: 'This is sol' }).click()
  await expect(panel).toContainText('Draw something first.')
  await cells.first().focus()
  await lab.page.keyboard.press('Space')
  await lab.page.keyboard.press('ArrowRight')
  await lab.page.keyboard.press('Enter')
  await panel.getByRole('button', { name: 'This is sol' }).click()
  await cells.nth(29).click()
  await panel.getByRole('button', { name: 'This is mar' }).click()
  await cells.nth(12).click()
  await panel.getByRole('button', { name: 'This is C' }).click()
  await panel.getByRole('button', { name: 'Train with these' }).click()
  await expect(lab.page.locator('.lab-letters .bar-label')).toHaveText([
    'sol',
    'mar',
    'C',
    'sol',
    'mar',
    'C',
    'sol',
    'mar',
    'C',
  ])
  await lab.slider.fill('100')
  await expect(lab.page.locator('.lab-confusion')).toContainText('of 3 right')
  await panel.getByRole('button', { name: 'Remove drawing 1 of sol' }).click()
  await expect(panel.getByRole('button', { name: 'Train with these' })).toBeDisabled()
  // the run on screen still has its drawings
  const seeds = await lab.drawer('A hundred seeds')
  await seeds.getByRole('button', { name: 'Try 100 seeds' }).click()
  await expect(seeds).toContainText('of 100 starts')
})

test.describe('by touch on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('a preset, a drawer, an own drawing', async ({ lab }) => {
    await lab.page.getByRole('button', { name: 'Learning rate 3' }).tap()
    await expect(lab.page.locator('.caption')).toContainText('of the 15 hidden values')
    await lab.page.getByRole('button', { name: 'Your own drawings' }).tap()
    const panel = lab.page.getByRole('region', { name: 'Your own drawings' })
    await panel.getByRole('grid').getByRole('button').nth(8).tap()
    await panel.getByRole('button', { name: 'This is B' }).tap()
    await expect(panel.getByRole('img', { name: 'B, drawing 1' })).toBeVisible()
  })
})
