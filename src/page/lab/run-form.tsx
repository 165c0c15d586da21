/** What the run is made from. What is wrong is said beside its field, and nothing is trained until it is right. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useLocale } from '../locale.ts'
import { draftOf, resetSettings, settingsOf, typedInto, type Draft } from './draft.ts'
import { typed, useLabTexts } from './lab-texts.ts'
import { missing } from './own-drawings.ts'
import { RunFields } from './run-fields.tsx'
import type { Lab } from './use-lab.ts'

/** Seeds that people can remember and tell each other. */
const LARGEST_NEW_SEED = 9999

/** Chance enters here, and only as a seed. */
const newSeed = (): number =>
  ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % LARGEST_NEW_SEED) + 1

export function RunForm({ lab }: { readonly lab: Lab }) {
  const { numbers } = useLocale()
  const { form: texts } = useLabTexts()
  const { settings } = lab.state.history.course
  const fresh = () => draftOf(settings, (value) => typed(value, numbers))
  const [draft, setDraft] = useState<Draft>(fresh)
  useEffect(() => setDraft(fresh()), [settings, numbers])
  const form = useRef<HTMLFormElement>(null)
  const lacking = draft.shown === 'own' ? missing(lab.state.own) : []
  const train = (wanted: Draft) => {
    const sound = settingsOf(wanted)
    if (sound !== null && lacking.length === 0) lab.train(sound)
    else form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
  const submit = (event: Event) => {
    event.preventDefault()
    train(draft)
  }
  return (
    <form class="run-form" ref={form} noValidate onSubmit={submit}>
      <RunFields draft={draft} lacking={lacking} onChange={setDraft} />
      <div class="row">
        <button type="submit" class="strong">
          {texts.train}
        </button>
        <button type="button" onClick={() => train(typedInto(draft, 'seed', String(newSeed())))}>
          {texts.newSeed}
        </button>
        <button type="button" onClick={() => lab.train(resetSettings(settings))}>
          {texts.reset}
        </button>
        <span class="small quiet">{texts.resetHint}</span>
      </div>
    </form>
  )
}
