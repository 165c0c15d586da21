/** What a chat shows of a shared link: title, description and picture, in the link's language. */
import { DEFAULT_SERVED } from '../model/served.ts'
import { toCode, type Image } from '../network/image.ts'
import { shownScore } from '../network/shown-score.ts'
import { answer } from './answer.ts'
import type { Language } from './messages.ts'
import type { Options } from './options.ts'
import { HEIGHT, WIDTH } from './picture.ts'

export interface Preview {
  readonly title: string
  /** Elements for the page's head, as HTML. */
  readonly tags: string
}

interface Texts {
  /** In the form of Open Graph. */
  readonly locale: string
  readonly recognised: (letter: string, score: string) => string
  readonly notSure: (letter: string, score: string) => string
  readonly description: (scores: string) => string
  readonly picture: string
  readonly decimal: string
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    locale: 'en_US',
    recognised: (letter, score) => `Letter ${letter}, score ${score}`,
    notSure: (letter, score) => `Not sure. Closest: ${letter}, score ${score}`,
    description: (scores) =>
      `What a network of 30, 5 and 3 neurons makes of this drawing: ${scores}. See how it decides, and draw your own.`,
    picture: 'The drawing in five rows of six pixels, the answer, and a bar for each score.',
    decimal: '.',
  },
  'pt-BR': {
    locale: 'pt_BR',
    recognised: (letter, score) => `Letra ${letter}, escore ${score}`,
    notSure: (letter, score) => `Não tenho certeza. Mais parecida: ${letter}, escore ${score}`,
    description: (scores) =>
      `O que uma rede de 30, 5 e 3 neurônios acha deste desenho: ${scores}. Veja como ela decide e faça o seu.`,
    picture: 'O desenho em cinco linhas de seis pixels, a resposta e uma barra para cada escore.',
    decimal: ',',
  },
}

/** `origin` is the request's; `inLanguage` says whether the link names its language. */
export function previewOf(
  options: Options,
  image: Image,
  { origin, inLanguage }: { origin: string; inLanguage: boolean },
): Preview {
  const { letter, recognised, scores } = answer(options, image)
  const texts = TEXTS[options.language]
  const show = (score: number): string => shownScore(score).replace('.', texts.decimal)
  const list = Object.entries(scores).map(([label, score]) => `${label} ${show(score)}`)
  const best = show(scores[letter] ?? 0)
  const title = recognised ? texts.recognised(letter, best) : texts.notSure(letter, best)
  const description = texts.description(list.join('; '))
  const path = `${origin}/d/${toCode(image)}`
  const url = inLanguage ? `${path}?lang=${options.language}` : path
  const query = options.model === DEFAULT_SERVED ? '' : `?model=${options.model.name}`
  const shown = { title, description, image: `${path}.png${query}`, 'image:alt': texts.picture }
  return { title, tags: tagsOf({ ...shown, url, locale: texts.locale }) }
}

type Shown = Readonly<
  Record<'title' | 'description' | 'image' | 'image:alt' | 'url' | 'locale', string>
>

/** Open Graph (ogp.me), which most chats read, and the cards of X. */
function tagsOf({ url, locale, ...shown }: Shown): string {
  const picture = { 'image:type': 'image/png', 'image:width': WIDTH, 'image:height': HEIGHT }
  const graph = { type: 'website', site_name: '30-5-3', ...shown, ...picture, url, locale }
  const card = { card: 'summary_large_image', ...shown }
  return [
    element('link', { rel: 'canonical', href: url }),
    element('meta', { name: 'description', content: shown.description }),
    ...Object.entries(graph).map(([key, content]) =>
      element('meta', { property: `og:${key}`, content: String(content) }),
    ),
    ...Object.entries(card).map(([key, content]) =>
      element('meta', { name: `twitter:${key}`, content }),
    ),
  ].join('\n')
}

/** An element without content; a value may hold anything, a label's < for one. */
function element(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escape(value)}"`)
  return `<${name} ${written.join(' ')}>`
}

const escape = (value: string): string =>
  value.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`)
