import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ROOT } from '../../scripts/project.ts'
import lock from '../../package-lock.json' with { type: 'json' }
import project from '../../package.json' with { type: 'json' }

/** The part of the lock file that these tests read. */
interface Locked {
  version?: string
  resolved?: string
  os?: string[]
  cpu?: string[]
  optional?: boolean
  extraneous?: boolean
  dependencies?: Record<string, string>
}

const locked: Record<string, Locked> = lock.packages
const packages = Object.entries(locked)
const direct = { ...project.dependencies, ...project.devDependencies }

/** The version of a package that stands at the top of node_modules. */
const versionOf = (name: string) => locked[`node_modules/${name}`]?.version ?? 'missing'

test('every dependency is named with its exact version', () => {
  for (const [name, version] of Object.entries(direct)) {
    expect(version, name).toMatch(/^(npm:[@a-z0-9/-]+@)?\d+\.\d+\.\d+$/)
  }
})

// npm 10, which comes with Node 20, refuses a lock file that breaks either rule; npm 11 writes such files without a word.
test('the lock file holds no package that nothing asks for, and platform packages are optional', () => {
  const extraneous = packages.filter(([, { extraneous }]) => extraneous)
  const forced = packages.filter(([, { os, cpu, optional }]) => (os ?? cpu) && !optional)
  expect([...extraneous, ...forced].map(([path]) => path)).toEqual([])
})

test('the lock file names no registry, so it installs from whichever one is set up', () => {
  expect(packages.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([])
})

test('there is one wrangler and one workerd: wrangler is the version that the vitest plugin pins', () => {
  const plugin = locked['node_modules/@cloudflare/vitest-plugin']
  expect(plugin?.dependencies?.wrangler).toBe(project.devDependencies.wrangler)
  const runtimes = packages.filter(([path]) => /\/(wrangler|workerd|miniflare)$/.test(path))
  expect(runtimes.map(([path]) => path).sort()).toEqual([
    'node_modules/miniflare',
    'node_modules/workerd',
    'node_modules/wrangler',
  ])
})

test('the compatibility date is one that the pinned workerd knows: at most seven days after its own', () => {
  const config = readFileSync(`${ROOT}wrangler.toml`, 'utf8')
  const date = Date.parse(/^compatibility_date = "([-\d]+)"$/m.exec(config)?.[1] ?? '')
  const [, year, month, day] = /^1\.(\d{4})(\d\d)(\d\d)\./.exec(versionOf('workerd')) ?? []
  const days = (date - Date.parse(`${year}-${month}-${day}`)) / 86_400_000
  expect(days).toBeLessThanOrEqual(7)
})

test('every npm script runs a file that is there', () => {
  for (const [name, command] of Object.entries(project.scripts)) {
    for (const [file] of command.matchAll(/\b(scripts|test)\/[\w./-]+/g)) {
      expect(existsSync(ROOT + file), `${name}: ${file}`).toBe(true)
    }
  }
})

test('the top level holds only what the architecture names', () => {
  const names = globSync('*', { cwd: ROOT }).filter((name) => !name.startsWith('.'))
  const made = ['node_modules', 'dist']
  const allowed = [
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'README.pt-BR.md',
    'package-lock.json',
    'package.json',
    'scripts',
    'src',
    'static',
    'test',
    'tsconfig.json',
    'wrangler.toml',
  ]
  expect(names.filter((name) => !allowed.includes(name) && !made.includes(name))).toEqual([])
})
