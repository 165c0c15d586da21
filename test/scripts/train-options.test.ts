import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { UsageError } from '../../scripts/options.ts'
import { parseTrainOptions } from '../../scripts/train-options.ts'
import { figure7 } from '../../src/network/figure7.ts'
import { DRAWINGS, ROBUST, TUTORIAL } from '../../src/network/recipes.ts'
import { rowsOf } from '../../src/network/weights.ts'

const folder = mkdtempSync(join(tmpdir(), '30-5-3-options-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const rows = rowsOf(figure7())
const out = join(folder, 'new.json')
const weights = file('weights.json', JSON.stringify(rows))
const drawing = (label: string, row: string) => [label, row, '......', '......', '......', '......']
const own = [...drawing('+', '######'), ...drawing('o', '##....'), ...drawing('=', '....##')]
const drawings = file('own.txt', ['labels: +, o, =', ...own].join('\n'))
mkdirSync(join(folder, 'sub'))

describe('npm run train refuses, in one line that says what was expected', () => {
  const bad: [string[], string][] = [
    [['--recipe', 'magic'], '--recipe: expected tutorial, robust, drawings, got "magic"'],
    [['--sead', '1'], "Unknown option '--sead': expected --recipe, --seed"],
    [['tutorial'], "Unexpected argument 'tutorial'"],
    [['--seed'], "Option '--seed <value>' argument missing"],
    [['--quiet=yes'], "Option '--quiet' does not take an argument"],
    [['--seed', '1', '--seed', '2'], '--seed: expected once, got twice'],
    ...['NaN', '1e3', '0x10', '', '-1', '1.5', '4294967296', ' 1', '1_000', '١'].map(
      (seed): [string[], string] => [
        [`--seed=${seed}`],
        `--seed: expected a whole number from 0 to 4294967295, got "${seed}"`,
      ],
    ),
    ...['0', '1e12', '1000000000000', 'Infinity', '2.5', ''].map((epochs): [string[], string] => [
      ['--recipe', 'tutorial', `--epochs=${epochs}`],
      `--epochs: expected a whole number from 1 to 10000000, got "${epochs}"`,
    ]),
    ...['0', '1e12', '100000001', '-5'].map((updates): [string[], string] => [
      ['--recipe', 'robust', `--updates=${updates}`],
      `--updates: expected a whole number from 1 to 100000000, got "${updates}"`,
    ]),
    ...['0', 'NaN', '-0.1', '10.1', '0x1', '', '1e-400', 'Infinity', '0,1'].map(
      (rate): [string[], string] => [
        [`--learning-rate=${rate}`],
        `--learning-rate: expected a number above 0, at most 10, got "${rate}"`,
      ],
    ),
    [['--updates', '5', '--epochs', '5'], '--updates: belongs to robust and drawings: add'],
    [['--recipe', 'robust', '--epochs', '5'], '--epochs: belongs to tutorial, not to robust'],
    [['--recipe', 'tutorial', '--updates', '5'], '--updates: belongs to robust and drawings'],
    [['--recipe', 'drawings', '--initial-weights', weights], '--initial-weights: belongs to'],
    [['--recipe', 'tutorial', '--drawings', drawings], '--drawings: belongs to robust and'],
    [
      ['--recipe', 'tutorial', '--seed', '1', '--initial-weights', weights],
      '--seed and --initial-weights: expected one of them, got both',
    ],
    [['--out', out], '--out: expected with one --recipe, got it with all three'],
    [['--recipe', 'robust', '--out', join(folder, 'none', 'x.json')], 'a folder that exists'],
    [['--recipe', 'robust', '--out', join(folder, 'sub')], 'expected a file, got a folder'],
    [['--recipe', 'robust', '--out', drawings], '--out: no model stands there, --force replaces'],
    [
      ['--recipe', 'robust', '--out', 'src/model/tutorial.json'],
      '--out: expected robust.json in src/model',
    ],
    [['--recipe', 'robust', '--drawings', drawings], 'with --recipe robust expected --out FILE'],
    [['--drawings', join(folder, 'none.txt')], 'none.txt: cannot be read (ENOENT)'],
    [['--drawings', folder], 'cannot be read (EISDIR)'],
    [['--drawings', file('bad.txt', 'labels: A, B')], 'bad.txt: line 1: expected 3 different'],
    [['--drawings', file('empty.txt', '')], 'empty.txt: line 1: expected "labels: A, B, C"'],
  ]
  const initial = (name: string, content: string) => [
    '--recipe',
    'tutorial',
    '--initial-weights',
    file(name, content),
  ]
  bad.push(
    [initial('a.json', '{'), 'a.json: expected JSON'],
    [initial('b.json', '[1]'), 'b.json: the file: expected {"w1": 30 x 5, "w2": 5 x 3}'],
    [initial('c.json', '{"w1": []}'), 'c.json: /w2: expected rows, got undefined'],
    [
      initial('d.json', JSON.stringify({ ...rows, w1: rows.w2 })),
      'w1: expected 30 rows of 5, got 5',
    ],
    [
      initial('e.json', JSON.stringify({ ...rows, w2: [[1, 2]] })),
      'w2: expected 5 rows of 3, got 1',
    ],
    [
      initial('f.json', JSON.stringify(rows).replace('-0.50650286', '1e999')),
      'w2[0][0]: expected a finite number, got Infinity',
    ],
    [
      initial('g.json', JSON.stringify(rows).replace('-0.50650286', '-2e6')),
      'expected weights from -1000000 to 1000000, got -2000000',
    ],
    [
      initial('h.json', JSON.stringify(rows).replace('-0.50650286', 'null')),
      '/w2/0/0: expected a number, got null',
    ],
  )
  it.each(bad)('%j', (args, message) => {
    const error = thrown(() => parseTrainOptions(args))
    expect(error).toBeInstanceOf(UsageError)
    expect(String(error)).toContain(message)
    expect(String(error)).not.toContain('\n')
  })
  it('a file that is no UTF-8', () => {
    writeFileSync(join(folder, 'latin.txt'), Buffer.from([0x6c, 0xe9, 0x0a]))
    const args = ['--drawings', join(folder, 'latin.txt')]
    expect(() => parseTrainOptions(args)).toThrow('expected UTF-8 text')
  })
})

function thrown(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  return null
}

describe('npm run train takes', () => {
  const trainings = (...args: string[]) =>
    parseTrainOptions(args)!.jobs.map(({ training }) => training)

  it('the recipe that the options mean, when they mean one', () => {
    expect(trainings('--epochs', '5')).toEqual([{ ...TUTORIAL, epochs: 5 }])
    const [given] = trainings('--initial-weights', weights)
    expect(given).toMatchObject({ recipe: 'tutorial', epochs: 100 })
  })
  it('all three recipes as they are shipped', () => {
    const [tutorial, robust, drawn] = trainings()
    expect(tutorial).toEqual(TUTORIAL)
    expect(robust).toEqual(ROBUST)
    expect(drawn).toMatchObject(DRAWINGS)
    expect(parseTrainOptions([])!.jobs.every(({ served }) => served)).toBe(true)
  })
  it('a seed and a learning rate for all of them', () => {
    const [tutorial, robust, drawn] = trainings('--seed', '7', '--learning-rate', '.05')
    expect(tutorial).toMatchObject({ start: { seed: 7, scale: 1 }, learningRate: 0.05 })
    expect(robust).toEqual({ ...ROBUST, seed: 7, learningRate: 0.05 })
    expect(drawn).toMatchObject({ seed: 7, learningRate: 0.05 })
  })
  it('the bounds of each number', () => {
    const tutorial = ['--recipe', 'tutorial', '--out', out]
    expect(trainings(...tutorial, '--seed', '4294967295', '--epochs', '10000000')).toEqual([
      { ...TUTORIAL, start: { seed: 4294967295, scale: 1 }, epochs: 10_000_000 },
    ])
    expect(trainings('--recipe', 'robust', '--updates', '1', '--learning-rate', '1E1')).toEqual([
      { ...ROBUST, updates: 1, learningRate: 10 },
    ])
  })
  it('initial weights, as rows in the record', () => {
    expect(trainings('--recipe', 'tutorial', '--initial-weights', weights)).toEqual([
      { ...TUTORIAL, start: rows },
    ])
  })
  it('drawings of one’s own: only the recipe drawings, with their labels and codes', () => {
    const { jobs } = parseTrainOptions(['--drawings', drawings])!
    expect(jobs).toHaveLength(1)
    expect(jobs[0]).toMatchObject({
      labels: ['+', 'o', '='],
      served: true,
      training: { recipe: 'drawings', drawings: ['vg0000', 'o00000', '1g0000'] },
    })
  })
  it('only --help, whatever else is wrong', () => {
    expect(parseTrainOptions(['--help', '--recipe', 'magic'])).toBeNull()
  })
})
