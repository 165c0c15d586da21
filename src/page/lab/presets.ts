/** Runs worth seeing: the tutorial's, the annex's, and some that fail instructively. Each has one sentence (the lab's locale). */
import { TUTORIAL, type Settings } from './settings.ts'

export type PresetName =
  'tutorial' | 'annex' | 'slow' | 'fast' | 'tooFast' | 'zero' | 'squaredError'

/** In the order of the page. */
export const PRESETS: readonly { readonly name: PresetName; readonly settings: Settings }[] = [
  { name: 'tutorial', settings: TUTORIAL },
  { name: 'annex', settings: { ...TUTORIAL, reading: 'annex' } },
  { name: 'slow', settings: { ...TUTORIAL, learningRate: 0.01 } },
  { name: 'fast', settings: { ...TUTORIAL, learningRate: 3 } },
  { name: 'tooFast', settings: { ...TUTORIAL, learningRate: 10 } },
  { name: 'zero', settings: { ...TUTORIAL, start: 'zero' } },
  { name: 'squaredError', settings: { ...TUTORIAL, descended: 'squared-error' } },
]

/** The settings of a preset. */
export const presetNamed = (name: PresetName): Settings =>
  PRESETS.find((preset) => preset.name === name)?.settings ?? TUTORIAL

/** The preset that these settings are, apart from what does not matter for it (the seed of a start that is not random). */
export function presetOf(settings: Settings): PresetName | null {
  const same = (a: Settings, b: Settings) =>
    a.shown === b.shown &&
    a.start === b.start &&
    a.learningRate === b.learningRate &&
    a.epochs === b.epochs &&
    a.descended === b.descended &&
    a.reading === b.reading
  return PRESETS.find((preset) => same(preset.settings, settings))?.name ?? null
}
