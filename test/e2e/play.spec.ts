import { numbersIn } from '../../src/page/numbers.ts'
import { MODELS } from '../../src/model/models.ts'
import { expect, test } from './clean-page.ts'
import {
  BLANK,
  FIRST,
  INVITATION,
  SECOND,
  THIRD,
  cell,
  drawingOn,
  letterButton,
  literally,
  parts,
  scoresOn,
  type Letter,
} from './play-parts.ts'

const numbers = numbersIn('en')

test('a first visitor finds a letter drawn, its answer and one line of invitation, and nothing else to understand', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(INVITATION.en)
  const { verdict, badge, seeInside, network } = parts(page)
  await expect(verdict).toHaveText(`It reads ${FIRST.label}`)
  await expect(badge).toHaveText('Answered on your device')
  await expect(seeInside).toBeInViewport()
  await expect(network).toHaveCount(0)
  expect(await scoresOn(page)).toHaveLength(3)
})

test('the second letter, a B, drawn with the keyboard alone is read', async ({ page }) => {
  test.slow() // sixty keys, one after the other
  await page.goto('/')
  const clear = page.getByRole('button', { name: 'Clear' })
  await clear.focus()
  await page.keyboard.press('Enter')
  expect(await drawingOn(page)).toBe(BLANK)
  while ((await page.evaluate(() => document.activeElement?.closest('[role=grid]'))) === null) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Control+Home')
  const rows = SECOND.drawing.split('/')
  for (const [n, row] of rows.entries()) {
    await page.keyboard.press('Home')
    for (const [column, pixel] of Array.from(row).entries()) {
      if (pixel === '#') await page.keyboard.press(column % 2 === 0 ? 'Space' : 'Enter')
      await page.keyboard.press('ArrowRight')
    }
    if (n < rows.length - 1) await page.keyboard.press('ArrowDown')
  }
  expect(await drawingOn(page)).toBe(SECOND.drawing)
  await expect(parts(page).verdict).toHaveText(`It reads ${SECOND.label}`)
})

test('the grid is one tab stop, and the arrows stop at its edges', async ({ page }) => {
  await page.goto('/')
  await cell(page, 1, 1).focus()
  for (const [key, row, column] of [
    ['ArrowUp', 1, 1],
    ['ArrowLeft', 1, 1],
    ['End', 1, 6],
    ['ArrowRight', 1, 6],
    ['Control+End', 5, 6],
    ['ArrowDown', 5, 6],
    ['Home', 5, 1],
    ['ArrowUp', 4, 1],
    ['Control+Home', 1, 1],
  ] as const) {
    await page.keyboard.press(key)
    await expect(cell(page, row, column)).toBeFocused()
  }
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('[role=grid]'))).toBeNull()
  await page.keyboard.press('Shift+Tab')
  await expect(cell(page, 1, 1)).toBeFocused()
})

test('the mouse paints a line without gaps, and the first cell decides whether a stroke erases', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Clear' }).click()
  const centre = async (row: number, column: number) => {
    const box = (await cell(page, row, column).boundingBox())!
    return [box.x + box.width / 2, box.y + box.height / 2] as const
  }
  await page.mouse.move(...(await centre(1, 1)))
  await page.mouse.down()
  await page.mouse.move(...(await centre(1, 6)))
  await page.mouse.move(...(await centre(5, 6)))
  await page.mouse.up()
  expect(await drawingOn(page)).toBe('######/.....#/.....#/.....#/.....#')
  await page.mouse.move(...(await centre(1, 6)))
  await page.mouse.down()
  await page.mouse.move(...(await centre(5, 1)))
  await page.mouse.up()
  expect(await drawingOn(page)).toBe('#####./.....#/.....#/.....#/.....#')
  await cell(page, 3, 3).click()
  await cell(page, 3, 3).click()
  expect(await drawingOn(page)).toBe('#####./.....#/.....#/.....#/.....#')
})

test('a screen reader that only clicks can paint too, after a stroke as well', async ({ page }) => {
  await page.goto('/')
  await cell(page, 5, 3).click()
  const before = await drawingOn(page)
  await cell(page, 1, 1).dispatchEvent('click')
  expect(await drawingOn(page)).not.toBe(before)
  await cell(page, 1, 1).dispatchEvent('click')
  expect(await drawingOn(page)).toBe(before)
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a tap paints one cell, a drag paints a line, and the page does not scroll under it', async ({
    page,
  }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Clear' }).tap()
    await cell(page, 2, 2).tap()
    expect(await drawingOn(page)).toBe('....../.#..../....../....../......')
    const finger = await page.context().newCDPSession(page)
    const point = async (row: number, column: number) => {
      const box = (await cell(page, row, column).boundingBox())!
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: { x: number; y: number }[]) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: at })
    const from = await point(1, 6)
    const to = await point(5, 6)
    await touch('touchStart', [from])
    for (let step = 1; step <= 8; step++) {
      await touch('touchMove', [{ x: from.x, y: from.y + ((to.y - from.y) * step) / 8 }])
    }
    await touch('touchEnd', [])
    expect(await drawingOn(page)).toBe('.....#/.#...#/.....#/.....#/.....#')
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('the click that a busy phone sends late does not undo the tap', async ({ page }) => {
    await page.addInitScript(() => {
      const late = (event: MouseEvent) => {
        if (!event.isTrusted) return
        event.stopImmediatePropagation()
        const click = new MouseEvent('click', { bubbles: true, detail: event.detail })
        // After whatever the page does in time.
        setTimeout(() => event.target?.dispatchEvent(click))
      }
      window.addEventListener('click', late, { capture: true })
      const clicks = { late: 0 }
      window.addEventListener('click', (event) => void (clicks.late += event.isTrusted ? 0 : 1))
      Object.assign(window, { clicks })
    })
    await page.goto('/')
    const drawn = await drawingOn(page)
    const other = drawn.startsWith('#') ? '.' : '#'
    await cell(page, 1, 1).tap()
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(Reflect.get(window, 'clicks'))))
      .toBe('{"late":1}')
    await expect.poll(() => drawingOn(page)).toBe(`${other}${drawn.slice(1)}`)
  })

  test('every cell and every button is large enough for it', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/')
    await parts(page).seeInside.tap()
    await parts(page).experiments.tap()
    const small = await page.locator('button:visible, a:visible').evaluateAll((targets) =>
      targets
        .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44 || box.width < 24)
        .map(({ name, box }) => `${name} ${box.width}x${box.height}`),
    )
    // The wordmark is a line of text, the way past the header is for the keyboard.
    const others = small.filter((target) => !/^(30-5-3|To the drawing)/.test(target))
    expect(others).toEqual([])
    const cells = await parts(page)
      .grid.getByRole('button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
    expect(Math.min(...cells)).toBeGreaterThanOrEqual(44)
  })
})

test('the answer on screen is the API’s, for every model, read or not sure', async ({
  page,
  request,
}) => {
  test.slow() // it opens fifteen links
  const drawings = [FIRST.code, SECOND.code, THIRD.code, '000000', '64nu01']
  for (const { name } of MODELS) {
    for (const code of drawings) {
      await page.goto(`/d/${code}?lang=en&model=${name}`)
      const answer = (await (await request.get(`/predict?code=${code}&model=${name}`)).json()) as {
        letter: string
        recognised: boolean
        scores: Record<string, number>
      }
      const said = answer.recognised ? 'It reads' : 'Not sure. Closest:'
      await expect(parts(page).verdict).toHaveText(`${said} ${answer.letter}`)
      expect(await scoresOn(page)).toEqual(
        Object.values(answer.scores).map((score) => numbers.score(score)),
      )
    }
  }
})

const asText = ({ drawing }: Letter): string => drawing.replaceAll('/', '\n')

test('a drawing can be typed as text, and the text follows the drawing', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'As text' }).click()
  const field = page.getByRole('textbox', { name: /Five lines of six/ })
  await expect(field).toHaveValue(asText(FIRST))
  await field.fill('.####.\n.#..#.\n.####.\n.#..#.')
  await expect(page.getByText('Five lines of six characters # or . are needed.')).toBeVisible()
  await field.fill(asText(SECOND))
  expect(await drawingOn(page)).toBe(SECOND.drawing)
  await expect(parts(page).verdict).toHaveText(`It reads ${SECOND.label}`)
  await cell(page, 1, 1).focus()
  await page.keyboard.press('Space')
  const other = SECOND.drawing.startsWith('#') ? '.' : '#'
  await expect(field).toHaveValue(`${other}${asText(SECOND).slice(1)}`)
  await page.keyboard.press('Escape')
  await letterButton(page, FIRST).click()
  await page.getByRole('button', { name: 'As text' }).click()
  await expect(field).toHaveValue(asText(FIRST))
})

test('what changed is said once, when the hand rests', async ({ page }) => {
  await page.goto('/')
  await letterButton(page, SECOND).click()
  await letterButton(page, THIRD).click()
  const [first, second, third] = [FIRST, SECOND, THIRD].map(({ label }) => literally(label))
  await expect(page.locator('[aria-live=polite]')).toHaveText(
    new RegExp(`^${third}, 0\\.\\d+; then (?:${first}|${second}), 0\\.\\d+$`),
  )
})
