/** Shared links: the page that a person opens, as a chat's crawler reads it. */
import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { DEFAULT_MODEL } from '../../src/model/models.ts'
import { forward } from '../../src/network/forward.ts'
import { toCode } from '../../src/network/image.ts'
import { shownScore } from '../../src/network/shown-score.ts'
import { fill, previewOf } from '../../src/worker/preview.ts'
import { ask, jsonOf } from './ask.ts'

const [letter = 0] = DEFAULT_MODEL.letters
const [label = ''] = DEFAULT_MODEL.labels
const CODE = toCode(letter)

/** The title of the page when it shows no drawing in particular. */
const GENERAL = (await read(await env.ASSETS.fetch('http://localhost/'))).title

interface Read {
  lang: string
  title: string
  canonical: string[]
  /** By property or name; each list in the order of the page. */
  meta: Map<string, string[]>
}

/** The head of a page, through the same eyes as a crawler's: an HTML parser. */
async function read(response: Response): Promise<Read> {
  const found: Read = { lang: '', title: '', canonical: [], meta: new Map() }
  const rewriter = new HTMLRewriter()
    .on('html', { element: (html) => void (found.lang = html.getAttribute('lang') ?? '') })
    .on('title', { text: (text) => void (found.title += text.text) })
    .on('link[rel="canonical"]', {
      element: (link) => void found.canonical.push(link.getAttribute('href') ?? ''),
    })
    .on('meta', {
      element(meta) {
        const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? ''
        found.meta.set(name, [...(found.meta.get(name) ?? []), meta.getAttribute('content') ?? ''])
      },
    })
  await rewriter.transform(response).text()
  return found
}

const SCORE = shownScore(forward(DEFAULT_MODEL.weights, letter).a2[0] ?? 0)

describe.each([
  ['', 'en', `Image is of letter ${label}. Score ${SCORE}.`, 'en_US'],
  ['?lang=en', 'en', `Image is of letter ${label}. Score ${SCORE}.`, 'en_US'],
  [
    '?lang=pt-BR',
    'pt-BR',
    `A imagem é a letra ${label}. Escore ${SCORE.replace('.', ',')}.`,
    'pt_BR',
  ],
])('/d/CODE%s', (query, lang, title, locale) => {
  test(`is previewed in ${lang}, each tag once`, async () => {
    const { meta, ...page } = await read(await ask(`/d/${CODE}${query}`))
    expect(page.lang).toBe(lang)
    expect(page.title).toBe(title)
    expect(page.canonical).toEqual([`http://localhost/d/${CODE}${query}`])
    const picture = `http://localhost/d/${CODE}.png`
    const tags = {
      description: meta.get('og:description')?.[0],
      'og:type': 'website',
      'og:title': page.title,
      'og:url': `http://localhost/d/${CODE}${query}`,
      'og:image': picture,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:locale': locale,
      'twitter:card': 'summary_large_image',
      'twitter:title': page.title,
      'twitter:image': picture,
    }
    for (const [name, content] of Object.entries(tags))
      expect([name, meta.get(name)]).toEqual([name, [content]])
    for (const each of DEFAULT_MODEL.labels)
      expect(meta.get('description')?.[0]).toContain(`${each} `)
  })
})

test('what is not recognised is previewed as not sure', async () => {
  expect((await read(await ask('/d/000000?lang=en'))).title).toMatch(/^Not sure\. Closest: /)
  expect((await read(await ask('/d/000000?lang=pt-BR'))).title).toMatch(
    /^Não tenho certeza\. Mais parecida: /,
  )
})

test('a slash at the end changes nothing', async () => {
  const [plain, slashed] = await Promise.all([ask(`/d/${CODE}`), ask(`/d/${CODE}/`)])
  expect(await slashed.text()).toBe(await plain.text())
})

test.each(['pt', 'PT-pt', 'pt-br'])(
  'a link in %s is previewed in Portuguese, as the page reads it',
  async (lang) => {
    expect((await read(await ask(`/d/${CODE}?lang=${lang}`))).lang).toBe('pt-BR')
  },
)

test('the canonical address drops what a link collected, and the case of its code', async () => {
  const { canonical } = await read(
    await ask(`/d/${CODE.toUpperCase()}?fbclid=1&lang=pt-br&mode=lab`),
  )
  expect(canonical).toEqual([`http://localhost/d/${CODE}?lang=pt-BR`])
})

test('the page is the built one, with its headers', async () => {
  const [shared, home] = await Promise.all([
    ask(`/d/${CODE}`),
    env.ASSETS.fetch('http://localhost/'),
  ])
  const names = [...home.headers.keys()].filter(
    (name) => !['etag', 'cf-cache-status', 'content-length'].includes(name),
  )
  expect(names).toEqual(
    expect.arrayContaining([
      'content-security-policy',
      'x-content-type-options',
      'permissions-policy',
    ]),
  )
  for (const name of names)
    expect([name, shared.headers.get(name)]).toEqual([name, home.headers.get(name)])
  const body = (text: string) => text.slice(text.indexOf('<body'))
  expect(body(await shared.text())).toBe(body(await home.text()))
})

test('the page is kept, and asked about again each time, for its scripts change with a deployment', async () => {
  const first = await ask(`/d/${CODE}`)
  expect(first.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate')
  const headers = { 'If-None-Match': first.headers.get('ETag') ?? '' }
  expect((await ask(`/d/${CODE}`, { headers })).status).toBe(304)
  expect((await ask(`/d/${CODE}?lang=pt-BR`, { headers })).status).toBe(200)
})

describe('a malformed code', () => {
  test.each([
    '/d/',
    '/d/zzzzzz',
    '/d/64nu3',
    '/d/64nu311',
    '/d/a/b',
    '/d/<script>',
    '/d/%22%3E',
    `/d/${'v'.repeat(5000)}`,
  ])('%s gets the page and 404, and repeats nothing of it', async (path) => {
    const response = await ask(path)
    expect(response.status).toBe(404)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('ETag')).toBeNull()
    expect(response.headers.get('Content-Security-Policy')).toMatch("default-src 'none'")
    const text = await response.clone().text()
    expect(text).not.toMatch(/<script>|"&gt;|vvvvvvvv/)
    expect((await read(response)).title).toBe(GENERAL)
  })

  test('with .png is a 404 problem', async () => {
    for (const path of ['/d/zzzzzz.png', '/d/.png', '/d/64nu31.png.png']) {
      const response = await ask(path)
      expect(response.status).toBe(404)
      expect(await jsonOf(response)).toMatchObject({ status: 404 })
    }
  })
})

test('a label and an address cannot break out of their tags', async () => {
  const evil = '<">&'
  const model = { ...DEFAULT_MODEL, labels: [evil, 'b', 'c'] }
  const options = { model, language: 'en', trace: false } as const
  const preview = previewOf(options, letter, 'http://a/', '?"><b')
  expect(preview.message).toMatch(evil)
  const tags = fill(await (await env.ASSETS.fetch('http://localhost/d/en')).text(), preview)
  const plain = /<(?:meta|link)(?:\s+[\w:]+="[^"<>]*")+\s*\/>|<title>[^<>]*<\/title>/g
  expect(tags.replace(plain, '').trim()).toBe('')
})

test('the tags of both languages differ in nothing but words', async () => {
  const [english, portuguese] = await Promise.all(
    ['en', 'pt-BR'].map(async (language) => {
      const text = await (await env.ASSETS.fetch(`http://localhost/d/${language}`)).text()
      return [...text.matchAll(/<\w+|property="[^"]*"|name="[^"]*"|\{\w+\}/g)].map(([part]) => part)
    }),
  )
  expect(portuguese).toEqual(english)
  expect(english?.length).toBeGreaterThan(40)
})
