/** Which run is on screen: the presets, one sentence measured on it, and work under way. */
import { useMemo } from 'preact/hooks'
import { useLocale } from '../locale.ts'
import { factsOf } from './facts.ts'
import { factTexts, useLabTexts } from './lab-texts.ts'
import { PRESETS, presetOf } from './presets.ts'
import type { Lab } from './use-lab.ts'

export function RunHeader({ lab }: { readonly lab: Lab }) {
  const { numbers } = useLocale()
  const texts = useLabTexts()
  const { history, pending, failure } = lab.state
  const { course } = history
  const preset = presetOf(course.settings)
  const facts = useMemo(() => factsOf(history), [history])
  const caption = texts.caption[preset ?? 'own'](factTexts(facts, course.labels, numbers))
  return (
    <div class="run-header">
      <div class="presets" role="group" aria-label={texts.presets.name}>
        {PRESETS.map(({ name, settings }) => (
          <button
            type="button"
            key={name}
            aria-pressed={preset === name}
            onClick={() => lab.train({ ...settings, seed: course.settings.seed })}
          >
            {texts.presets[name]}
          </button>
        ))}
      </div>
      <p class="caption" role="status">
        {failure === null ? caption : texts.failed(failure)}
      </p>
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
