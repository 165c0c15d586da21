/** A picture cannot read a style sheet, so it repeats four colours of the page. */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ROOT } from '../../scripts/project.ts'

test('the preview picture has the colours of the page’s light theme', () => {
  const styles = globSync('static/styles/*.css', { cwd: ROOT }).map((file) =>
    readFileSync(ROOT + file, 'utf8'),
  )
  const colourOf = (name: string): string =>
    new RegExp(`--${name}: #([0-9a-f]{6});`).exec(styles.join('\n'))?.[1] ?? ''
  const source = readFileSync(`${ROOT}src/worker/picture.ts`, 'utf8')
  const palette = [...source.matchAll(/\[0x(..), 0x(..), 0x(..)\]/g)].map((match) =>
    match.slice(1).join(''),
  )
  expect(palette).toEqual(['paper', 'ink', 'positive', 'line'].map(colourOf))
})
