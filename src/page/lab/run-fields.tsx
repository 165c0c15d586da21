/** The fields of a run: what is shown, where it starts, how it learns. */
import { useLocale } from '../locale.ts'
import { problemsOf, showing, typedInto, type Draft } from './draft.ts'
import { typed, useLabTexts } from './lab-texts.ts'
import { NumberField } from './number-field.tsx'
import { RuleFields } from './rule-fields.tsx'
import { SelectField } from './select-field.tsx'
import { servedRecipe } from './served-recipe.ts'
import { isStream, rangeOf } from './settings.ts'
import type { LabTexts } from './text-en.ts'
import { TRAINING } from './training-drawings.ts'

interface Props {
  readonly draft: Draft
  /** Labels that own drawings still lack. */
  readonly lacking: readonly string[]
  readonly onChange: (draft: Draft) => void
}

const SHOWN = ['letters', 'noisy', 'drawings', 'own'] as const

/** In the order of the form. */
const NUMBERS = ['learningRate', 'epochs', 'scale', 'seed'] as const

export function RunFields({ draft, lacking, onChange }: Props) {
  const { numbers } = useLocale()
  const { form: texts } = useLabTexts()
  const problems = problemsOf(draft)
  return (
    <div class="fields">
      <SelectField
        label={texts.shown}
        hint={lacking.length > 0 ? texts.incomplete(lacking) : hintOf(draft, texts)}
        value={draft.shown}
        options={SHOWN.map((value) => ({ value, text: texts.shownOptions[value] }))}
        onChoose={(shown) => onChange(showing(draft, shown, (value) => typed(value, numbers)))}
      />
      {!isStream(draft) && <RuleFields draft={draft} onChange={onChange} />}
      {NUMBERS.map((field) => (
        <NumberField
          key={field}
          label={texts[field]}
          {...(field === 'scale' && { hint: texts.scaleHint })}
          text={draft.texts[field]}
          range={rangeOf(field, draft)}
          problem={problems[field]}
          onType={(text) => onChange(typedInto(draft, field, text))}
        />
      ))}
    </div>
  )
}

/** What the choice means, and how to arrive at the served model. */
function hintOf({ shown }: Draft, texts: LabTexts['form']): string {
  const served = servedRecipe(shown, TRAINING)
  const name = shown === 'noisy' ? 'robust' : shown
  const same = served && texts.served(name, String(served.seed), String(served.epochs))
  return same === null ? texts.shownHint[shown] : `${texts.shownHint[shown]} ${same}`
}
