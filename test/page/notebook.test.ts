import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { figure7 } from '../../src/network/figure7.ts'
import { fromCode, pixelsOf } from '../../src/network/image.ts'
import { rowsOf } from '../../src/network/weights.ts'
import { asCurl, drawingAsNumpy, weightsAsNumpy } from '../../src/page/notebook.ts'

const A = fromCode('64nu31')!

/** The arrays of a snippet as JSON: the form is the same but for the commas before closing brackets. */
const arrays = (python: string): unknown[] =>
  Array.from(python.matchAll(/np\.array\((.*?)\)\n/gs), ([, text]): unknown =>
    JSON.parse((text ?? '').replace(/,(\s*\])/g, '$1')),
  )

describe('what is taken to the notebook', () => {
  test('is the drawing as an array of 1 x 30', () => {
    const python = drawingAsNumpy(A, (rows) => `drawing ${rows}`)
    expect(arrays(python)).toEqual([[pixelsOf(A)]])
    expect(python).toContain('# drawing ..##../.#..#./######/#....#/#....#')
  })

  test('is Fig. 7, every digit of it', () => {
    const { w1, w2 } = rowsOf(figure7())
    expect(arrays(weightsAsNumpy(figure7(), 'Figure 7'))).toEqual([w1, w2])
  })

  test('is a request that a shell can read', () => {
    const command = asCurl('https://example.test', 'drawings', A, 'pt-BR')
    const echo = spawnSync('sh', ['-c', command.replace(/^curl/, "printf '%s\\n'")], {
      encoding: 'utf8',
    })
    expect(echo.stdout.trim().split('\n')).toEqual([
      'https://example.test/predict?model=drawings&lang=pt-BR',
      '-H',
      'content-type: application/json',
      '-d',
      '{"code": "64nu31"}',
    ])
  })
})
