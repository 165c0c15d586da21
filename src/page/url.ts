/**
 * What a link says: the drawing in the path (so that the server can write a preview of it), language, model and
 * mode in the query, a network from the lab in the fragment (never sent to the server).
 *
 *     /d/64nu31?lang=pt-BR&model=robust&mode=lab
 *
 * Unknown keys are ignored; what is damaged is left out and named in a notice.
 */
import { DEFAULT_MODEL, modelNamed } from '../model/models.ts'
import { fromCode, toCode } from '../network/image.ts'
import { LANGUAGES, MODES, networkOf, type Language, type Notice, type State } from './state.ts'

export interface Place {
  /** What the link says of the state; what it does not say is missing. */
  readonly place: Partial<State>
  readonly notice: Notice | null
  /** The network in the fragment, still encoded (lab/link.ts); null when there is none. */
  readonly shared: string | null
}

const PATH = /^\/d\/([^/]*)\/?$/

export function placeOf(url: URL): Place {
  const code = PATH.exec(url.pathname)?.[1]
  const image = code === undefined ? DEFAULT_MODEL.letters[0]! : fromCode(code)
  const name = url.searchParams.get('model')
  const model = name === null ? DEFAULT_MODEL : modelNamed(name)
  const language = languageNamed(url.searchParams.get('lang'))
  const mode = MODES.find((known) => known === url.searchParams.get('mode')) ?? 'play'
  return {
    place: {
      image: image ?? DEFAULT_MODEL.letters[0]!,
      network: networkOf(model ?? DEFAULT_MODEL),
      mode,
      ...(language && { language }),
    },
    shared: new URLSearchParams(url.hash.slice(1)).get('w'),
    notice: image === null ? 'damaged-drawing' : model === undefined ? 'unknown-model' : null,
  }
}

/** Path, query and fragment for this state. Always with `lang`: a link is read by who knows where. */
export function pathOf({ image, language, network, mode }: State): string {
  const query = new URLSearchParams({ lang: language })
  if (network.served !== null && network.served !== DEFAULT_MODEL.name) {
    query.set('model', network.served)
  }
  if (mode !== 'play') query.set('mode', mode)
  const fragment = network.fragment === '' ? '' : `#${network.fragment}`
  return `/d/${toCode(image)}?${query.toString()}${fragment}`
}

/** A language tag such as pt, pt-PT or en-US as one of ours; undefined for any other. */
export const languageNamed = (tag: string | null): Language | undefined =>
  tag === null
    ? undefined
    : LANGUAGES.find((known) => tag.toLowerCase().split('-')[0] === known.split('-')[0])

/** The first language of the reader's list that we speak, else English. */
export const preferredLanguage = (tags: readonly string[]): Language =>
  tags.map(languageNamed).find((language) => language !== undefined) ?? 'en'
