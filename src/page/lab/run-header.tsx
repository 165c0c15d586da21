/** Which run is on screen: the presets, work under way, and one sentence measured on the run. */
import { useMemo } from 'preact/hooks'
import { useLocale } from '../locale.ts'
import { factsOf } from './facts.ts'
import { factTexts, typed, useLabTexts } from './lab-texts.ts'
import { PRESETS, presetOf, type PresetName } from './presets.ts'
import type { LabTexts } from './text-en.ts'
import type { Lab } from './use-lab.ts'

export function RunHeader({ lab }: { readonly lab: Lab }) {
  const { numbers } = useLocale()
  const texts = useLabTexts()
  const { history, pending } = lab.state
  const { settings: current } = history.course
  const preset = presetOf(current)
  return (
    <div class="run-header">
      <div class="presets" role="group" aria-label={texts.presets.name}>
        {PRESETS.map(({ name, settings }) => (
          <button
            type="button"
            key={name}
            aria-pressed={preset === name}
            onClick={() => lab.train({ ...settings, seed: current.seed })}
          >
            {presetText(name, typed(settings.learningRate, numbers), texts)}
          </button>
        ))}
      </div>
      {pending?.kind === 'run' && (
        <Progress
          text={texts.running(String(pending.done), String(pending.total))}
          done={pending.done}
          total={pending.total}
          onCancel={lab.cancel}
        />
      )}
    </div>
  )
}

export function Caption({ lab }: { readonly lab: Lab }) {
  const { numbers } = useLocale()
  const texts = useLabTexts()
  const { history, failure } = lab.state
  const { settings, labels, updates } = history.course
  const facts = useMemo(() => factsOf(history), [history])
  const caption = texts.caption[presetOf(settings) ?? 'own']
  return (
    <div class="caption">
      <p role="status">
        {failure === null ? caption(factTexts(facts, labels, numbers)) : texts.failed(failure)}
      </p>
      <p class="small quiet">{texts.time.hint(updates)}</p>
    </div>
  )
}

/** Presets that differ from the tutorial only in the learning rate are named by it. */
function presetText(name: PresetName, rate: string, { presets }: LabTexts): string {
  return name === 'slow' || name === 'fast' || name === 'tooFast'
    ? presets.rate(rate)
    : presets[name]
}

interface ProgressProps {
  readonly text: string
  readonly done: number
  readonly total: number
  readonly onCancel: () => void
}

export function Progress({ text, done, total, onCancel }: ProgressProps) {
  const { cancel } = useLabTexts()
  return (
    <div class="progress">
      <span class="small">{text}</span>
      <progress value={done} max={total} aria-label={text} />
      <button type="button" onClick={onCancel}>
        {cancel}
      </button>
    </div>
  )
}
