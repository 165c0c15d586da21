/** The bare runtime of these tests and of the benchmark behaves as the deployment does. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ROOT } from '../../scripts/project.ts'
import { COMPATIBILITY } from '../../scripts/workerd.ts'

test('it has the compatibility date and flags of wrangler.toml', () => {
  const toml = readFileSync(`${ROOT}wrangler.toml`, 'utf8')
  const flags = COMPATIBILITY.flags.map((flag) => `"${flag}"`).join(', ')
  expect(toml).toContain(`compatibility_date = "${COMPATIBILITY.date}"\n`)
  expect(toml).toContain(`compatibility_flags = [${flags}]\n`)
})
