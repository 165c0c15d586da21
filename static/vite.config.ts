import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { DEFAULT_MODEL } from '../src/model/models.ts'
import { LABELS } from '../src/network/letters.ts'
import { en } from '../src/page/locales/en.ts'
import { ptBR } from '../src/page/locales/pt-BR.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Every page in this folder: one that is not listed is not emitted. */
const pages = readdirSync(here).filter((name) => name.endsWith('.html'))

const asHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)

/** What stands on a page before its script runs asks for the symbols that the served model reads, not for A, B and C. */
const invitations: Plugin = {
  name: 'invitations',
  transformIndexHtml: (html) =>
    [en, ptBR].reduce(
      (text, { invitation }) =>
        text.replaceAll(invitation(LABELS), () => asHtml(invitation(DEFAULT_MODEL.labels))),
      html,
    ),
}

export default defineConfig({
  plugins: [invitations],
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
