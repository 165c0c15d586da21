/** What a chat shows of a shared link: title, description and picture. The texts are assets, one for each language: scripts/heads.ts. */
import { DEFAULT_SERVED } from '../model/served.ts'
import { toCode, type Image } from '../network/image.ts'
import { shownScore } from '../network/shown-score.ts'
import { answer } from './answer.ts'
import type { Options } from './options.ts'

/** What stands in the texts' braces. */
export type Preview = Readonly<Record<'message' | 'score' | 'scores' | 'url' | 'picture', string>>

/** `base` is any address on our host; `query` of the page's own address names the link's language, if the link does. */
export function previewOf(options: Options, image: Image, base: string, query: string): Preview {
  const { model, language } = options
  const { letter, scores, message } = answer(options, image)
  const score = (label: string): string => {
    const text = shownScore(scores[label] ?? 0)
    return language === 'en' ? text : text.replace('.', ',')
  }
  const address = (end: string): string => new URL(`/d/${toCode(image)}${end}`, base).href
  return {
    message,
    score: score(letter),
    scores: model.labels.map((label) => `${label} ${score(label)}`).join('; '),
    url: address(query),
    picture: address(model === DEFAULT_SERVED ? '.png' : `.png?model=${model.name}`),
  }
}

/** Puts the values where their names stand in braces. A value may hold anything, a label's < for one. */
export const fill = (text: string, values: Preview): string =>
  text.replace(/{(\w+)}/g, (_, name: keyof Preview) => escape(values[name]))

const escape = (value: string): string =>
  value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
