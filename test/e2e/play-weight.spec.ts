import { gzipSync } from 'node:zlib'
import type { Response } from '@playwright/test'
import { expect, test } from './clean-page.ts'
import { INVITATION } from './play-parts.ts'

/** Of the first load in all, compressed: the page's promise to a phone. */
const BUDGET = 60 * 1024

async function weigh(responses: Response[]): Promise<{ url: string; bytes: number }[]> {
  return Promise.all(
    responses.map(async (response) => ({
      url: new URL(response.url()).pathname,
      // What the platform sends: it compresses text, and serves images as they are.
      bytes: /text|javascript|json|svg/.test(response.headers()['content-type'] ?? '')
        ? gzipSync(await response.body()).length
        : (await response.body()).length,
    })),
  )
}

test('the first load is at most 60 KB, compressed, and asks the network nothing', async ({
  page,
}) => {
  const responses: Response[] = []
  page.on('response', (response) => void responses.push(response))
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  const weights = await weigh(responses)
  const total = weights.reduce((sum, { bytes }) => sum + bytes, 0)
  console.log(`first load: ${total} bytes in ${weights.length} files`)
  expect(total, JSON.stringify(weights, null, 2)).toBeLessThanOrEqual(BUDGET)
  expect(weights.map(({ url }) => url).filter((url) => url.startsWith('/predict'))).toEqual([])
})

test('what is seldom wanted comes when it is wanted: the QR code, Fig. 7, the lab', async ({
  page,
}) => {
  const loaded: string[] = []
  page.on('response', (response) => void loaded.push(new URL(response.url()).pathname))
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  const more = async (want: Promise<void>) => {
    const before = loaded.length
    await want
    await expect.poll(() => loaded.length).toBeGreaterThan(before)
  }
  await more(page.getByRole('button', { name: 'Share' }).click())
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Take it to your notebook' }).click()
  await more(page.getByRole('button', { name: 'Fig. 7’s weights as NumPy' }).click())
  await page.keyboard.press('Escape')
  await more(page.getByRole('button', { name: 'Training lab' }).click())
})

test('without scripts the page says in both languages what it is and what it needs', async ({
  request,
}) => {
  const html = (await (await request.get('/')).text()).replace(/&#(\d+);/g, (_, code) =>
    String.fromCodePoint(Number(code)),
  )
  const without = /<noscript>(.*?)<\/noscript>/s.exec(html)?.[1]
  expect(html).toContain(`<h1>${INVITATION.en}</h1>`)
  expect(html).toContain(`${INVITATION['pt-BR']}. Uma rede neural`)
  expect(without).toContain('needs JavaScript')
  expect(without).toContain('precisa de JavaScript')
})

test('nothing jumps while the page starts', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift: unknown = Reflect.get(entry, 'value')
        if (typeof shift !== 'number') throw new Error('expected a number')
        Object.assign(window, { shifts: Number(Reflect.get(window, 'shifts')) + shift })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => Number(Reflect.get(window, 'shifts')))).toBe(0)
})
