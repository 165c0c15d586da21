/** The lab's NumPy program and model file, used as a visitor would: by NumPy, and by the project's own command lines. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { courseOf, TUTORIAL_DRAWINGS } from '../../src/page/lab/course.ts'
import { modelAsJson, modelAsNumpy } from '../../src/page/lab/downloads.ts'
import { run } from '../../src/page/lab/history.ts'
import { modelOfRun } from '../../src/page/lab/model-of-run.ts'
import { TUTORIAL } from '../../src/page/lab/settings.ts'
import { labEn } from '../../src/page/lab/text-en.ts'
import { labPtBR } from '../../src/page/lab/text-pt-br.ts'

const folder = mkdtempSync(join(tmpdir(), 'lab-'))
afterAll(() => rmSync(folder, { recursive: true }))

const trained = run(courseOf({ ...TUTORIAL, start: 'random', seed: 5 }, TUTORIAL_DRAWINGS))
const model = { ...modelOfRun(trained, 73), labels: ['é', '"B"', 'C'] }

describe.each([
  ['en', labEn.numpy],
  ['pt-BR', labPtBR.numpy],
])('the NumPy program, comments in %s', (language, texts) => {
  it('computes the scores of the page to 1e-12', () => {
    const program = join(folder, `${language}.py`)
    writeFileSync(program, modelAsNumpy(model, texts))
    const { status, stderr } = spawnSync('python3', [program], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
  it('would stop at a wrong weight', () => {
    const program = join(folder, `${language}-wrong.py`)
    const wrong = {
      ...model,
      weights: { ...model.weights, w2: model.weights.w2.map((w) => w + 1e-6) },
    }
    const scores = modelAsNumpy(model, texts).split('scores = ')[1]!
    writeFileSync(
      program,
      modelAsNumpy(wrong, texts).replace(/scores = [^]*$/, `scores = ${scores}`),
    )
    expect(spawnSync('python3', [program], { encoding: 'utf8' }).stderr).toContain('AssertionError')
  })
})

describe('the model file', () => {
  const annex = run(courseOf({ ...TUTORIAL, reading: 'annex' }, TUTORIAL_DRAWINGS))
  const file = join(folder, 'lab.json')
  const other = join(folder, 'annex.json')
  writeFileSync(file, modelAsJson(modelOfRun(trained, 73)))
  writeFileSync(other, modelAsJson(modelOfRun(annex, 100)))
  it.each([
    ['predict', ['64nu31', '--model', file]],
    ['evaluate', [file]],
    ['evaluate, though no recipe makes it', [other]],
  ])('is accepted by npm run %s', (script, args) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [`scripts/${script.split(',')[0]}.ts`, ...args],
      {
        encoding: 'utf8',
      },
    )
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
})
