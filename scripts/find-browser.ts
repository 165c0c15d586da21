import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** Names of Chrome and Chromium on the PATH, the likeliest first. */
const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome']

/** Where they stand when they are not on the PATH. */
const PLACES = [
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES ?? 'C:\\Program Files'}\\Google\\Chrome\\Application\\chrome.exe`,
]

/**
 * Flags for the browser of the tests: it asks nobody on the network for anything, and speaks no QUIC. As root Chromium
 * refuses to start with its sandbox.
 */
export const FLAGS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/**
 * The path of a Chrome or Chromium on this machine, or null: the one that CHROME_PATH names, one that is installed, one that
 * Playwright downloaded. Throws when CHROME_PATH names no program, rather than test in another browser than the one asked for.
 */
export function findBrowser(): string | null {
  const named = process.env.CHROME_PATH
  if (named !== undefined && named !== '') {
    if (!isProgram(named)) throw new Error(`CHROME_PATH: expected a program, got "${named}"`)
    return named
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...PLACES, chromium.executablePath()].find(isProgram) ?? null
}
