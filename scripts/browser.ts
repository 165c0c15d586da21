import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './find-browser.ts'
import { ROOT, environment } from './project.ts'

/** Makes sure that there is a browser for the tests, and says which; fails when there is none and none can be had. */

/** Runs a program in the open; whether it ended well within so many minutes. */
function run(minutes: number, program: string, ...args: string[]): boolean {
  console.log(`Browser: ${[program, ...args].join(' ')}`)
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    env: { ...environment(), DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: minutes * 60_000,
  })
  return status === 0
}

/** Debian's own: Chromium and fonts that have every letter of the page's two languages. Only root may install. */
function fromDebian(): boolean {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    run(5, 'apt-get', 'update') &&
    run(10, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation')
  )
}

function fromPlaywright(): boolean {
  const cli = `${ROOT}node_modules/@playwright/test/cli.js`
  return run(10, process.execPath, cli, 'install', 'chromium')
}

/** What the browser says that it is, or null when it does not even start. */
function versionOf(browser: string): string | null {
  const { status, stdout } = spawnSync(browser, ['--version'], {
    encoding: 'utf8',
    timeout: 30_000,
  })
  return status === 0 ? stdout.trim() : null
}

/** Finds a browser or gets one. Throws what to do when there is none, or none that starts. */
function ensureBrowser(): string {
  const browser =
    findBrowser() ??
    (fromDebian() ? findBrowser() : null) ??
    (fromPlaywright() ? findBrowser() : null)
  if (browser === null) {
    throw new Error(
      'none found, and none could be installed: install Chrome or Chromium, or set CHROME_PATH',
    )
  }
  const version = versionOf(browser)
  if (version === null) {
    throw new Error(`${browser} does not start: install another, or set CHROME_PATH`)
  }
  return `${version}, ${browser}`
}

try {
  console.log(`Browser: ${ensureBrowser()}`)
} catch (error) {
  console.error(`Browser: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
