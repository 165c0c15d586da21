import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readModel } from '../../scripts/files.ts'
import { DEFAULT_MODEL } from '../../src/model/models.ts'
import { parseTraining } from '../../src/model/training.ts'
import { toCode } from '../../src/network/image.ts'
import { trained } from '../../src/network/recipes.ts'
import { weightsVersion } from '../../src/network/weights.ts'
import { interrupt, projectCopy, run } from './command-line.ts'

const { folder, remove } = projectCopy()
afterAll(remove)

const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const files = (path = '.') => readdirSync(join(folder, path)).sort()

describe('npm run train', () => {
  it('prints letters, figures, a curve and measures, and writes model and measures', () => {
    const { code, stdout } = run(folder, 'train', '--recipe', 'tutorial', '--out', 'fig7.json')
    expect(code).toBe(0)
    expect(stdout).toContain('██████████') // a row of a letter
    expect(stdout).toMatch(/epoch +loss +cross-entropy +fit +accuracy/)
    expect(stdout).toMatch(/\n +1 +0\.38153 +3\.\d+ +61\.847 +33\.3 %/)
    expect(stdout).toMatch(/\n +100 +0\.02310 +0\.\d+ +97\.690 +100\.0 %/)
    expect(stdout).toContain('╰') // the curve
    expect(stdout).toMatch(/│ A, B, C +│ (old +│ )?new +│ nearest letter +│/)
    expect(stdout).toContain('Wrote fig7.json\nWrote fig7.measures.json')
    // The served model is made by the same training.
    expect(read('fig7.json')).toBe(read('src/model/tutorial.json'))
    expect(JSON.parse(read('fig7.measures.json'))).toMatchObject({
      model: 'tutorial',
      census: null,
    })
  })
  it('says nothing with --quiet', () => {
    const args = ['--recipe', 'tutorial', '--seed', '3', '--out', 'quiet.json', '--quiet']
    expect(run(folder, 'train', ...args)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readModel(join(folder, 'quiet.json')).training).toMatchObject({
      start: { seed: 3, scale: 1 },
    })
  })
  it('ends the recipe drawings with its last step: what it writes is what its record makes', () => {
    const args = ['--recipe', 'drawings', '--updates', '100', '--out', 'short.json']
    const { code, stdout } = run(folder, 'train', ...args)
    expect(code).toBe(0)
    expect(stdout).toContain('; weights rounded to 3 decimals\n')
    const { version, training, letters } = readModel(join(folder, 'short.json'))
    expect(weightsVersion(trained(parseTraining(training), letters))).toBe(version)
  })
  it('ends with 2 and one line on wrong usage, and writes nothing', () => {
    const before = files()
    const result = run(folder, 'train', '--recipe', 'tutorial', '--epochs', '0', '--out', 'x.json')
    const line = '--epochs: expected a whole number from 1 to 10000000, got "0"\n'
    expect(result).toEqual({ code: 2, stdout: '', stderr: line })
    expect(files()).toEqual(before)
  })
  it('ends with 3 below the bars, says which and by how much, and leaves src/model as it is', () => {
    const before = files('src/model').map((name) => read(`src/model/${name}`))
    const result = run(folder, 'train', '--recipe', 'robust', '--updates', '300', '--quiet')
    expect(result).toMatchObject({ code: 3, stdout: '' })
    expect(result.stderr).toContain('falls short of its bars, so nothing is written')
    expect(result.stderr).toMatch(/radius, B: expected at least 2, got -?\d: \d short/)
    expect(files('src/model').map((name) => read(`src/model/${name}`))).toEqual(before)
  })
  it('writes such a model elsewhere, with a warning', () => {
    const args = ['--recipe', 'tutorial', '--epochs', '1', '--out', 'weak.json', '--quiet']
    const { code, stderr } = run(folder, 'train', ...args)
    expect(code).toBe(0)
    expect(stderr).toContain('weak.json: Warning: below its bars')
    expect(stderr).toContain('letter itself right, B: expected at least 1, got 0: 1 short')
    expect(existsSync(join(folder, 'weak.json'))).toBe(true)
  })
  it('refuses letters that are too close for the recipe robust', () => {
    const rows = (row: string) => [row, '......', '......', '......', '......']
    const own = ['#.....', '##....', '###...'].flatMap((row, n) => ['abc'[n]!, ...rows(row)])
    writeFileSync(join(folder, 'close.txt'), ['labels: a, b, c', ...own].join('\n'))
    const args = ['--recipe', 'robust', '--drawings', 'close.txt', '--out', 'close.json', '--quiet']
    const { code, stderr } = run(folder, 'train', ...args)
    expect(code).toBe(2)
    expect(stderr).toContain('expected any two to differ in 5 pixels or more, got 1')
    expect(existsSync(join(folder, 'close.json'))).toBe(false)
  })
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('leaves the old file whole on %s, ends with %i', async (signal, code) => {
    copyFileSync(join(folder, 'src/model/robust.json'), join(folder, 'old.json'))
    const before = files()
    const args = ['--recipe', 'robust', '--updates', '100000000', '--out', 'old.json']
    const result = await interrupt(folder, signal, 'Recipe robust', 'train', ...args)
    expect(result.code).toBe(code)
    expect(read('old.json')).toBe(read('src/model/robust.json'))
    expect(files()).toEqual(before)
  })
  it('has help', () => {
    const { code, stdout } = run(folder, 'train', '--help')
    expect(code).toBe(0)
    expect(stdout).toContain('--initial-weights FILE')
  })
})

describe('npm run predict', () => {
  const tutorial = ['--model', 'src/model/tutorial.json']

  it('draws the image and names the letter', () => {
    const { code, stdout } = run(folder, 'predict', 'f4jp4u', ...tutorial)
    expect(code).toBe(0)
    expect(stdout).toContain('  · ████████·\n  · ██· · ██·\n')
    expect(stdout).toContain('Image is of letter B.')
    expect(stdout).toMatch(/ B {2}0\.\d{6} {2}█+/)
  })
  it('takes rows parted by / or line breaks, codes in capitals, and another model', () => {
    const rows = '..##../.#..#./######/#....#/#....#'
    for (const drawing of [rows, rows.replaceAll('/', '\n'), '64NU31']) {
      const { stdout } = run(folder, 'predict', drawing, ...tutorial)
      expect(stdout).toContain('Image is of letter A.')
      expect(stdout).toContain('A  0.881809')
    }
  })
  it('is not sure of an empty grid', () => {
    const { stdout } = run(folder, 'predict', '000000', ...tutorial)
    expect(stdout).toContain('Not sure. Closest: A.')
  })
  it('asks the default model when no other is named', () => {
    const { name, labels, letters } = DEFAULT_MODEL
    const { stdout } = run(folder, 'predict', toCode(letters[2]!))
    expect(stdout).toContain(`Image is of letter ${labels[2]}.\nScores of ${name} `)
  })
  it.each([
    [[], 'expected one code or drawing, got 0'],
    [['f4jp4u', 'f4210u'], 'expected one code or drawing, got 2'],
    [['f4jp4w'], 'expected a six-character code or 5 rows'],
    [['..##../.#..#./######/#....#'], 'expected 5 rows, got 4'],
    [['..##../.#..#./######/#....#/#....x'], 'row 4: expected 6 of "#" and ".", got "#....x"'],
    [['f4jp4u', '--model', 'none.json'], 'none.json: cannot be read (ENOENT)'],
    [['f4jp4u', '--model', 'package.json'], 'package.json: /name: expected'],
  ])('refuses %j', (args, message) => {
    const { code, stdout, stderr } = run(folder, 'predict', ...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(stderr.trim()).not.toContain('\n')
  })
})

describe('npm run evaluate', () => {
  it('prints the measures of a file beside the limit', () => {
    const { code, stdout } = run(folder, 'evaluate', 'src/model/tutorial.json')
    expect(code).toBe(0)
    expect(stdout).toMatch(/radius +│ 2, 1, 1 +│ 6, 2, 2 /)
    expect(stdout).toMatch(/false accepts, a score >= 0.5 +│ 0.76783 +│ 0 /)
  })
  it('gives all of it as JSON, each served model and what made it', () => {
    const { code, stdout } = run(folder, 'evaluate', '--json')
    expect(code).toBe(0)
    const models: unknown = JSON.parse(stdout)
    expect(models).toMatchObject(
      ['drawings', 'robust', 'tutorial'].map((name) => ({ name, training: { recipe: name } })),
    )
    const measures: unknown = JSON.parse(read('src/model/robust.measures.json'))
    const [, robust] = models as { measures: object }[]
    expect(measures).toMatchObject(robust!.measures)
  })
  it('refuses what is no model', () => {
    const { code, stdout, stderr } = run(folder, 'evaluate', 'package.json')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('package.json: /name: expected')
  })
  it('counts on until it is interrupted', async () => {
    const args = ['--census', 'src/model/tutorial.json']
    const result = await interrupt(
      folder,
      'SIGINT',
      'census of 2^30 images: 0 %',
      'evaluate',
      ...args,
    )
    expect(result).toMatchObject({ code: 130 })
  })
})
