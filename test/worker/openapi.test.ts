/** The published examples are what this worker answers. */
import { describe, expect, test } from 'vitest'
import document from '../../static/public/openapi.json' with { type: 'json' }
import { HEALTH, MODEL_LIST, modelCard, PREDICTIONS } from '../../scripts/openapi-examples.ts'
import { PROBLEMS } from '../../scripts/openapi-problems.ts'
import { ask, jsonOf, postJson } from './ask.ts'
import { faultsBy } from './contract.ts'

describe('examples of predictions', () => {
  test.each(Object.entries(PREDICTIONS))('%s', async (_, { query, question, answer }) => {
    expect(faultsBy('Question', question)).toEqual([])
    const path = query === undefined ? '/predict' : `/predict?${query}`
    expect(await jsonOf(await postJson(question, path))).toEqual(answer)
  })

  test('one of them is not sure', () => {
    expect(PREDICTIONS.notSure?.answer).toMatchObject({ recognised: false })
  })

  test('stand in the published file', () => {
    const { post } = document.paths['/predict']
    const published = post.responses[200].content['application/json'].examples
    const answers = Object.entries(PREDICTIONS).map(([name, { answer }]) => [name, answer])
    const values = Object.entries(published).map(([name, { value }]) => [name, value])
    expect(values).toEqual(answers)
  })
})

test.each([
  ['/models', MODEL_LIST],
  ['/model', modelCard()],
  ['/healthz', HEALTH],
])('the example of %s', async (path, example) => {
  expect(await jsonOf(await ask(path))).toEqual(example)
})

describe('examples of problems', () => {
  const made = Object.entries(PROBLEMS).flatMap(([status, { request, problem }]) =>
    request === null ? [] : [[status, request, problem] as const],
  )
  test.each(made)('%s', async (status, { method, path, type, body }, problem) => {
    const headers = type === undefined ? {} : { 'Content-Type': type }
    const response = await ask(path, { method, headers, ...(body === undefined ? {} : { body }) })
    expect(response.status).toBe(Number(status))
    expect(await jsonOf(response)).toEqual(problem)
  })
})
