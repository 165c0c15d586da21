/** What /predict answers to right questions. */
import { describe, expect, test } from 'vitest'
import { DEFAULT_MODEL, MODELS } from '../../src/model/models.ts'
import { forward } from '../../src/network/forward.ts'
import { BLANK, pixelsOf, toCode, toRows } from '../../src/network/image.ts'
import { ask, jsonOf, postJson } from './ask.ts'
import { faultsBy } from './contract.ts'

const rows = (image: number): number[][] =>
  toRows(image).map((row) => Array.from(row, (sign) => (sign === '#' ? 1 : 0)))

describe.each(MODELS.map((model) => [model.name, model] as const))('model %s', (name, model) => {
  const letters = model.letters.map((letter, n) => [model.labels[n] ?? '', letter] as const)

  test.each(letters)(
    'reads its own letter %s as POST gives it, and as GET',
    async (label, letter) => {
      const posted = await postJson({ code: toCode(letter) }, `/predict?model=${name}`)
      const got = await ask(`/predict?code=${toCode(letter)}&model=${name}`)
      const answer = await jsonOf(posted)
      expect(answer).toMatchObject({ letter: label, recognised: true })
      expect(answer).toMatchObject({ model: { name, version: model.version } })
      expect(await jsonOf(got)).toEqual(answer)
    },
  )

  test('gives the scores of the core to the last bit', async () => {
    const images = [BLANK, 1, 0x2aaaaaaa, 0x3fffffff, ...model.letters]
    for (const image of images) {
      const answer = await jsonOf(
        await postJson({ pixels: pixelsOf(image) }, `/predict?model=${name}`),
      )
      const { a2 } = forward(model.weights, image)
      expect(answer).toMatchObject({
        scores: Object.fromEntries(model.labels.map((l, n) => [l, a2[n]])),
      })
    }
  })
})

describe('the forms of pixels', () => {
  const [letter = 0] = DEFAULT_MODEL.letters
  const text = toRows(letter)
  const digits = rows(letter).map((row) => row.join(''))
  test.each<[string, unknown]>([
    ['30 numbers', pixelsOf(letter)],
    ['5 rows of 6', rows(letter)],
    ['30 digits', digits.join('')],
    ['30 of . and #', text.join('')],
    ['rows parted by /', digits.join('/')],
    ['rows parted by / with one more at the end', `${text.join('/')}/`],
    ['lines', text.join('\n')],
    ['lines with a last line break', `${text.join('\n')}\n`],
    ['lines of Windows', `${text.join('\r\n')}\r\n`],
    ['a mixture of signs', text.join('/').replace('#', '1').replace('.', '0')],
  ])('%s mean the same drawing', async (_, pixels) => {
    const expected = await jsonOf(await postJson({ code: toCode(letter) }))
    expect(await jsonOf(await postJson({ pixels }))).toEqual(expected)
    const batch = await jsonOf(await postJson({ instances: [pixels] }))
    const { model, ...item } = expected as { model: unknown }
    expect(batch).toEqual({ predictions: [item], model })
  })

  test('a code counts in any case', async () => {
    const code = toCode(letter)
    const answers = [code, code.toUpperCase()].map(async (code) => jsonOf(await postJson({ code })))
    const [lower, upper] = await Promise.all(answers)
    expect(upper).toEqual(lower)
  })
})

describe('a batch', () => {
  test('of 1,000 is answered in order, one answer for each', async () => {
    const [first = 0, second = 0] = DEFAULT_MODEL.letters
    const instances = Array.from({ length: 1000 }, (_, n) => pixelsOf(n % 2 === 0 ? first : second))
    const answer = await jsonOf(await postJson({ instances }))
    expect(faultsBy('BatchAnswer', answer)).toEqual([])
    const { predictions } = answer as { predictions: { letter: string }[] }
    const [a, b] = DEFAULT_MODEL.labels
    expect(predictions.map(({ letter }) => letter)).toEqual(
      instances.map((_, n) => (n % 2 === 0 ? a : b)),
    )
  })
})

describe('the options', () => {
  const [code = ''] = DEFAULT_MODEL.letters.map(toCode)
  const [label = ''] = DEFAULT_MODEL.labels

  test('trace=true adds every value in between', async () => {
    const answer = await jsonOf(await postJson({ code }, '/predict?trace=true'))
    const { z1, a1, z2, a2 } = forward(DEFAULT_MODEL.weights, parseInt(code, 32))
    const trace = { z1: [...z1], a1: [...a1], z2: [...z2], a2: [...a2] }
    expect(answer).toMatchObject({ trace })
    expect(await jsonOf(await postJson({ code }, '/predict?trace=false'))).not.toHaveProperty(
      'trace',
    )
  })

  test.each([
    ['', `Image is of letter ${label}.`],
    ['lang=en', `Image is of letter ${label}.`],
    ['lang=pt-BR', `A imagem é a letra ${label}.`],
  ])('the message in the language of "%s"', async (query, message) => {
    expect(await jsonOf(await postJson({ code }, `/predict?${query}`))).toMatchObject({ message })
  })

  test.each([
    ['en', /^Not sure\. Closest: (.+)\.$/],
    ['pt-BR', /^Não tenho certeza\. Mais parecida: (.+)\.$/],
  ])('what is not recognised is said to be so in %s', async (lang, form) => {
    const answer = (await jsonOf(await ask(`/predict?code=000000&lang=${lang}`))) as {
      letter: string
      recognised: boolean
      message: string
    }
    expect(answer.recognised).toBe(false)
    expect(form.exec(answer.message)?.[1]).toBe(answer.letter)
  })

  test('unknown keys of the query are ignored, as links collect them', async () => {
    const plain = await jsonOf(await ask(`/predict?code=${code}`))
    expect(await jsonOf(await ask(`/predict?fbclid=1&code=${code}&=&%`))).toEqual(plain)
  })
})
