import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { ROOT } from './project.ts'

/**
 * Checks the types of every program: one for each tsconfig.json, since each folder runs in a world of its own.
 * The compiler is named by its path: the package `typescript` is the older one here, whose interface eslint and
 * openapi-typescript still need.
 */
const compiler = `${ROOT}node_modules/@typescript/compiler/bin/tsc`
const programs = globSync(['tsconfig.json', '{src,test}/**/tsconfig.json'], { cwd: ROOT }).sort()

const wrong = programs.filter((program) => {
  const { status } = spawnSync(process.execPath, [compiler, '--project', program], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  return status !== 0
})

console.log(
  wrong.length === 0
    ? `Types are right in ${programs.length} programs: ${programs.join(', ')}`
    : `Types are wrong in: ${wrong.join(', ')}`,
)
process.exitCode = wrong.length === 0 ? 0 : 1
