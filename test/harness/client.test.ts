/** A client whose types were generated from the description, as others would use it. */
import { readFileSync } from 'node:fs'
import createClient from 'openapi-fetch'
import { beforeAll, describe, expect, test } from 'vitest'
import { typesOf } from '../../scripts/openapi-client.ts'
import { describe as describeInterface } from '../../scripts/openapi-document.ts'
import { pretty } from '../../scripts/json-tree.ts'
import { ROOT } from '../../scripts/project.ts'
import { DEFAULT_MODEL } from '../../src/model/models.ts'
import { toCode } from '../../src/network/image.ts'
import type { paths } from './openapi.d.ts'
import { startServer } from './server.ts'

const server = startServer('load')

const newClient = () => createClient<paths>({ baseUrl: server.url().href.replace(/\/$/, '') })
let client: ReturnType<typeof newClient>
beforeAll(() => {
  client = newClient()
})

test('asks about one drawing', async () => {
  const [letter = 0] = DEFAULT_MODEL.letters
  const { data, error } = await client.POST('/predict', { body: { code: toCode(letter) } })
  expect(error).toBeUndefined()
  if (data === undefined || 'predictions' in data) throw new Error('expected one answer')
  expect(data.letter).toBe(DEFAULT_MODEL.labels[0])
  expect(data.scores[data.letter]).toBeGreaterThan(0.5)
})

test('asks about several, with the values in between', async () => {
  const { data } = await client.POST('/predict', {
    params: { query: { trace: 'true', lang: 'pt-BR' } },
    body: { instances: ['..##../.#..#./######/#....#/#....#'] },
  })
  if (data === undefined || !('predictions' in data)) throw new Error('expected a batch')
  expect(data.predictions[0]?.trace?.z1).toHaveLength(5)
})

test('is told what is wrong', async () => {
  const { error, response } = await client.GET('/predict', { params: { query: { code: '64nu3' } } })
  expect(response.status).toBe(422)
  expect(error?.errors?.[0]).toMatchObject({ parameter: 'code' })
})

test('reads the models', async () => {
  const { data } = await client.GET('/models')
  for (const { name, version } of data?.models ?? []) {
    const card = await client.GET('/models/{name}', { params: { path: { name } } })
    expect(card.data?.version).toBe(version)
    expect(card.data?.w1).toHaveLength(30)
  }
})

describe('generated files are what npm run build makes of the models', () => {
  const read = (path: string): string => readFileSync(ROOT + path, 'utf8')

  test('static/public/openapi.json', () => {
    expect(read('static/public/openapi.json')).toBe(`${pretty(describeInterface('en'))}\n`)
  })

  test('test/harness/openapi.d.ts', async () => {
    expect(read('test/harness/openapi.d.ts')).toBe(await typesOf(describeInterface('en')))
  })
})
