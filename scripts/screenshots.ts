import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { FLAGS, findBrowser } from './find-browser.ts'
import { ROOT, environment } from './project.ts'

/** Takes the README's pictures of the page as it is now: npm run screenshots. */
const FOLDER = `${ROOT}.github/images/`
const PORT = process.env.PORT ?? '8787'

interface Shot {
  readonly name: string
  readonly path: string
  readonly size: readonly [number, number]
  readonly colorScheme: 'light' | 'dark'
  /** What to do before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>
}

const SHOTS: readonly Shot[] = [
  {
    name: 'play',
    path: '/d/64nu31?lang=en',
    size: [1280, 800],
    colorScheme: 'light',
    act: (page) => page.locator('.neuron').first().click(),
  },
  {
    name: 'not-sure',
    path: '/d/f4jp8i?lang=pt-BR',
    size: [1280, 800],
    colorScheme: 'dark',
    act: (page) => page.locator('.drawer').click(),
  },
  { name: 'phone', path: '/d/f4jp4u?lang=pt-BR', size: [390, 844], colorScheme: 'light' },
  {
    name: 'lab',
    path: '/d/64nu31?lang=en&mode=lab',
    size: [1280, 960],
    colorScheme: 'light',
    act: async (page) => {
      const slider = page.locator('.timeline input')
      await slider.fill('39')
      await slider.blur()
    },
  },
]

/** Starts the page on this machine; the promise is of a way to stop it. */
async function serve(origin: string): Promise<() => void> {
  const server = spawn(process.execPath, [`${ROOT}scripts/start.ts`, '--port', PORT], {
    env: environment(),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let tries = 0; tries < 120; tries++) {
    const answer = await fetch(`${origin}/healthz`).catch(() => null)
    if (answer?.ok) return () => void server.kill('SIGTERM')
    await sleep(500)
  }
  server.kill('SIGTERM')
  throw new Error(`the page did not start at ${origin}`)
}

const executablePath = findBrowser()
if (executablePath === null) throw new Error('expected a browser: `npm run browser` installs one')
const origin = `http://localhost:${PORT}`
const stop = await serve(origin)
const browser = await chromium.launch({ executablePath, args: [...FLAGS] })
mkdirSync(FOLDER, { recursive: true })
for (const { name, path, size, colorScheme, act } of SHOTS) {
  const [width, height] = size
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 2,
    colorScheme,
    reducedMotion: 'reduce',
  })
  await page.goto(origin + path)
  await page.waitForLoadState('networkidle')
  await act?.(page)
  await page.mouse.move(0, 0)
  await page.screenshot({ path: `${FOLDER}${name}.png` })
  await page.close()
  console.log(`.github/images/${name}.png  ${width} x ${height}`)
}
await browser.close()
stop()
