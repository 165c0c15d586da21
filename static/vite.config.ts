import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Every page in this folder: one that is not listed is not emitted. */
const pages = readdirSync(here).filter((name) => name.endsWith('.html'))

export default defineConfig({
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    // The page's policy allows no data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    // Preloading would only add code: the page has one entry and few parts.
    modulePreload: { polyfill: false },
    target: 'es2022',
    rolldownOptions: { input: pages.map((page) => here + page) },
  },
})
