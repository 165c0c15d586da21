import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ROOT } from '../../scripts/project.ts'
import { modelNamed } from '../../src/model/models.ts'
import { projectCopy, run } from '../scripts/command-line.ts'

const { folder, remove } = projectCopy()
afterAll(remove)

const filesIn = (root: string) =>
  readdirSync(join(root, 'src/model'))
    .filter((name) => name.endsWith('.json') && name !== 'tsconfig.json')
    .map((name) => [name, readFileSync(join(root, 'src/model', name), 'utf8')])

// After training on drawings of one's own the committed drawings model is not what this bakes.
test.runIf(modelNamed('robust'))(
  'npm run train bakes every file of src/model again, the census of 2^30 images too',
  () => {
    const { code, stderr } = run(folder, 'train', '--quiet')
    expect([code, stderr]).toEqual([0, ''])
    expect(filesIn(folder)).toEqual(filesIn(ROOT))
  },
)

test('--force writes a model below its bars, and says so', () => {
  const args = ['--recipe', 'tutorial', '--epochs', '1', '--force', '--quiet']
  const { code, stderr } = run(folder, 'train', ...args)
  expect(code).toBe(0)
  expect(stderr).toContain('tutorial.json: Warning: below its bars')
  const [, text] = filesIn(folder).find(([name]) => name === 'tutorial.json')!
  expect(text).toContain('"epochs":1,')
})
