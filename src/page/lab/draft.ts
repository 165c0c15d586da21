/** The form of a run as it is being filled in, and the settings that it makes: or, for each field, what is wrong with it. */
import { DRAWINGS, ROBUST } from '../../network/recipes.ts'
import { isStream, parseField, rangeOf, STREAM_EPOCH, TUTORIAL } from './settings.ts'
import type { FieldProblem, NumberField, Settings, Shown } from './settings.ts'

export const NUMBER_FIELDS = ['seed', 'scale', 'learningRate', 'epochs'] as const

export interface Draft extends Pick<Settings, 'shown' | 'start' | 'descended' | 'reading'> {
  readonly texts: Readonly<Record<NumberField, string>>
}

export type Problems = Partial<Record<NumberField, FieldProblem>>

/** `typed` writes a number as the reader would. */
export function draftOf(settings: Settings, typed: (value: number) => string): Draft {
  const { shown, start, descended, reading, seed, scale, learningRate, epochs } = settings
  const texts = {
    seed: typed(seed),
    scale: typed(scale),
    learningRate: typed(learningRate),
    epochs: typed(epochs),
  }
  return { shown, start, descended, reading, texts }
}

/** What is wrong with each field; empty when nothing is. */
export function problemsOf(draft: Draft): Problems {
  const problems: Problems = {}
  for (const field of NUMBER_FIELDS) {
    const value = parseField(draft.texts[field], rangeOf(field, draft))
    if (typeof value === 'string') problems[field] = value
  }
  return problems
}

/** The settings of a sound draft; null while a field is wrong. */
export function settingsOf(draft: Draft): Settings | null {
  const { shown, start, descended, reading, texts } = draft
  const number = (field: NumberField) => parseField(texts[field], rangeOf(field, draft))
  const [seed, scale] = [number('seed'), number('scale')]
  const [learningRate, epochs] = [number('learningRate'), number('epochs')]
  if (typeof seed === 'string' || typeof scale === 'string') return null
  if (typeof learningRate === 'string' || typeof epochs === 'string') return null
  const numbers = { seed, scale, learningRate, epochs }
  return isStream(draft)
    ? { shown, start: 'random', descended: 'cross-entropy', reading: 'canonical', ...numbers }
    : { shown, start, descended, reading, ...numbers }
}

/** Another value in a field. Who types a seed or a size of the start wants the random start. */
export function typedInto(draft: Draft, field: NumberField, text: string): Draft {
  const start = field === 'seed' || field === 'scale' ? 'random' : draft.start
  return { ...draft, start, texts: { ...draft.texts, [field]: text } }
}

/** Another thing to show, with the numbers of its recipe; the seed stays. */
export function showing(draft: Draft, shown: Shown, typed: (value: number) => string): Draft {
  const { scale, learningRate, epochs } = recipeNumbers(shown)
  const numbers = {
    scale: typed(scale),
    learningRate: typed(learningRate),
    epochs: typed(epochs),
  }
  const same = !isStream({ shown }) && !isStream(draft)
  return { ...draft, shown, texts: same ? draft.texts : { ...draft.texts, ...numbers } }
}

function recipeNumbers(shown: Shown): Pick<Settings, 'scale' | 'learningRate' | 'epochs'> {
  if (!isStream({ shown })) return TUTORIAL
  const { scale, learningRate, updates } = shown === 'noisy' ? ROBUST : DRAWINGS
  return { scale, learningRate, epochs: updates / STREAM_EPOCH }
}

/** The tutorial's numbers and rule again; the start and its seed stay. */
export const resetSettings = ({ start, seed }: Settings): Settings => ({ ...TUTORIAL, start, seed })
