import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** A page that is not listed here is not emitted. */
const PAGES = ['index.html', '404.html']

export default defineConfig({
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    // The page's policy allows no data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: PAGES.map((page) => fileURLToPath(new URL(page, import.meta.url))),
    },
  },
})
