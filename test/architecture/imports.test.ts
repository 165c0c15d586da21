/** The table of who may import whom (see CONTRIBUTING.md), read from the import statements. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

// Folder -> what it may import: folders of src, packages, or node: modules.
const ALLOWED: Record<string, string[]> = {
  'src/network': ['src/network'],
  'src/model': ['src/model', 'src/network'],
  'src/worker': ['src/worker', 'src/network', 'src/model', 'hono'],
  'src/page': ['src/page', 'src/network', 'src/model', 'src/drawings', 'preact', 'uplot', 'uqr'],
  scripts: ['scripts', 'src/network', 'src/model', 'node:', 'package'],
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|new URL\(\s*['"](\.[^'"]+)['"]/g

export function importsOf(source: string): string[] {
  return [...source.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

/** Where an import leads: a folder of this repository, `node:` or the name of a package. */
function target(file: string, specifier: string): string {
  if (specifier.startsWith('.')) {
    const path = relative(ROOT, normalize(join(dirname(file), specifier)))
    return path.startsWith('src/') ? path.split('/').slice(0, 2).join('/') : path.split('/')[0]!
  }
  if (specifier.startsWith('node:')) return 'node:'
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Ours: the types that Wrangler generates name the built worker. */
const sourcesIn = (folder: string): string[] =>
  globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT })
    .filter((file) => !file.endsWith('worker-configuration.d.ts'))
    .map((file) => join(ROOT, file))

describe.each(Object.entries(ALLOWED))('%s imports', (folder, allowed) => {
  const files = sourcesIn(folder)
  it('has files', () => expect(files.length).toBeGreaterThan(0))
  it('nothing but what the table allows', () => {
    const strangers = files.flatMap((file) =>
      importsOf(readFileSync(file, 'utf8'))
        .map((specifier) => target(file, specifier))
        .filter((to) => !allowed.includes(to))
        // command lines may use any package; never the worker or the page
        .filter((to) => !(allowed.includes('package') && !to.startsWith('src/')))
        .map((to) => `${relative(ROOT, file)} -> ${to}`),
    )
    expect(strangers).toEqual([])
  })
})

describe('the reader of imports', () => {
  it('sees every form of import', () => {
    const source = `import a from './a.ts'
import {
  b,
} from 'b'
import 'c'
export { d } from "./d.ts"
export * from '@scope/e/f'
const g = await import('./g.ts')
new Worker(new URL('./h.ts', import.meta.url))`
    expect(importsOf(source)).toEqual([
      './a.ts',
      'b',
      'c',
      './d.ts',
      '@scope/e/f',
      './g.ts',
      './h.ts',
    ])
  })
})

describe('src/network', () => {
  const withoutComments = (source: string) =>
    source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
  const FORBIDDEN =
    /Math\.(?!(?:sqrt|clz32|imul|floor|abs|min|max)\b)\w+|\*\*|\b(?:Date|performance|console|document|window|process|globalThis|crypto|setTimeout|fetch)\b/g

  it('calls only sqrt, clz32, imul, floor, abs, min and max of Math, no **, clock, console or DOM', () => {
    const found = sourcesIn('src/network').flatMap((file) =>
      [...withoutComments(readFileSync(file, 'utf8')).matchAll(FORBIDDEN)].map(
        ([word]) => `${relative(ROOT, file)}: ${word}`,
      ),
    )
    expect(found).toEqual([])
  })
})
