import { test as base, type ConsoleMessage, type Page, type Request } from '@playwright/test'

/** What a page did that it must not do. */
type Fault = string

/** Collects errors, violations of the page's policy, and requests to anybody but the page's own origin. */
export function watch(page: Page, origin: string): Fault[] {
  const faults: Fault[] = []
  page.on('console', (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => void faults.push(`error: ${error.message}`))
  page.on('request', (request: Request) => {
    if (!request.url().startsWith(origin)) faults.push(`third party: ${request.url()}`)
  })
  return faults
}

interface Options {
  /** Faults that a test provokes on purpose. */
  readonly expectedFaults: RegExp | null
}

/** Every test of the page is also one of its cleanliness: no error, no violation of its policy, no third party. */
export const test = base.extend<Options & { faultless: void }>({
  expectedFaults: [null, { option: true }],
  faultless: [
    async ({ page, baseURL, expectedFaults }, use) => {
      const faults = watch(page, new URL(baseURL ?? '').origin)
      await use()
      const unexpected = faults.filter((fault) => expectedFaults?.test(fault) !== true)
      if (unexpected.length > 0) throw new Error(unexpected.join('\n'))
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
