/** Start and rule: what the recipes' streams have fixed, and the tutorial's kind of training lets one choose. */
import type { Draft } from './draft.ts'
import { useLabTexts } from './lab-texts.ts'
import { SelectField } from './select-field.tsx'

interface Props {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
}

const STARTS = ['figure-7', 'random', 'zero'] as const
const GRADIENTS = ['cross-entropy', 'squared-error'] as const
const READINGS = ['canonical', 'annex'] as const

export function RuleFields({ draft, onChange }: Props) {
  const { form: texts } = useLabTexts()
  return (
    <>
      <SelectField
        label={texts.start}
        value={draft.start}
        options={STARTS.map((value) => ({ value, text: texts.startOptions[value] }))}
        onChoose={(start) => onChange({ ...draft, start })}
      />
      <SelectField
        label={texts.descended}
        value={draft.descended}
        options={GRADIENTS.map((value) => ({ value, text: texts.descendedOptions[value] }))}
        onChoose={(descended) => onChange({ ...draft, descended })}
      />
      <SelectField
        label={texts.reading}
        value={draft.reading}
        options={READINGS.map((value) => ({ value, text: texts.readingOptions[value] }))}
        onChoose={(reading) => onChange({ ...draft, reading })}
      />
    </>
  )
}
