/** What the run is made from. What is wrong is said beside its field, and nothing is trained until it is right. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useLocale } from '../locale.ts'
import {
  draftOf,
  problemsOf,
  resetSettings,
  settingsOf,
  showing,
  typedInto,
  type Draft,
} from './draft.ts'
import { typed, useLabTexts } from './lab-texts.ts'
import { NumberField } from './number-field.tsx'
import { missing } from './own-drawings.ts'
import { RuleFields } from './rule-fields.tsx'
import { SelectField } from './select-field.tsx'
import { servedRecipe } from './served-recipe.ts'
import { isStream, rangeOf, type NumberField as FieldName } from './settings.ts'
import type { LabTexts } from './text-en.ts'
import { TRAINING } from './training-drawings.ts'
import type { Lab } from './use-lab.ts'

const SHOWN = ['letters', 'noisy', 'drawings', 'own'] as const

/** What the choice means, and how to arrive at the served model. */
function hintOf({ shown }: Draft, texts: LabTexts['form']): string {
  const served = servedRecipe(shown, TRAINING)
  const name = shown === 'noisy' ? 'robust' : shown
  const same = served && texts.served(name, String(served.seed), String(served.epochs))
  return same === null ? texts.shownHint[shown] : `${texts.shownHint[shown]} ${same}`
}

/** Seeds that people can remember and tell each other. */
const LARGEST_NEW_SEED = 9999

/** Chance enters here, and only as a seed. */
const newSeed = (): number =>
  ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % LARGEST_NEW_SEED) + 1

export function RunForm({ lab }: { readonly lab: Lab }) {
  const { numbers } = useLocale()
  const { form: texts } = useLabTexts()
  const { settings } = lab.state.history.course
  const write = (value: number) => typed(value, numbers)
  const [draft, setDraft] = useState<Draft>(() => draftOf(settings, write))
  useEffect(() => setDraft(draftOf(settings, write)), [settings, numbers])
  const box = useRef<HTMLFormElement>(null)
  const problems = problemsOf(draft)
  const lacking = draft.shown === 'own' ? missing(lab.state.own) : []

  const train = (wanted: Draft) => {
    const sound = settingsOf(wanted)
    if (sound !== null && lacking.length === 0) lab.train(sound)
    else box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
  const number = (field: FieldName, label: string, hint?: string) => (
    <NumberField
      label={label}
      {...(hint !== undefined && { hint })}
      text={draft.texts[field]}
      range={rangeOf(field, draft)}
      problem={problems[field]}
      onType={(text) => setDraft(typedInto(draft, field, text))}
    />
  )
  return (
    <form
      class="run-form"
      ref={box}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        train(draft)
      }}
    >
      <div class="fields">
        <SelectField
          label={texts.shown}
          hint={lacking.length > 0 ? texts.incomplete(lacking) : hintOf(draft, texts)}
          value={draft.shown}
          options={SHOWN.map((value) => ({ value, text: texts.shownOptions[value] }))}
          onChoose={(shown) => setDraft(showing(draft, shown, write))}
        />
        {!isStream(draft) && <RuleFields draft={draft} onChange={setDraft} />}
        {number('learningRate', texts.learningRate)}
        {number('epochs', texts.epochs)}
        {number('scale', texts.scale, texts.scaleHint)}
        {number('seed', texts.seed)}
      </div>
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
