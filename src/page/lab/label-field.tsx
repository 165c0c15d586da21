/** The name of one of the three letters. A name that cannot be is shown as wrong, and the old one stays. */
import { useEffect, useId, useState } from 'preact/hooks'
import { useLabTexts } from './lab-texts.ts'
import { renameLabel, type LabelProblem, type OwnDrawings } from './own-drawings.ts'

interface Props {
  readonly own: OwnDrawings
  readonly index: number
  readonly onChange: (own: OwnDrawings) => void
}

export function LabelField({ own, index, onChange }: Props) {
  const { own: texts } = useLabTexts()
  const id = useId()
  const label = own.labels[index]!
  const [text, setText] = useState(label)
  const [problem, setProblem] = useState<LabelProblem | null>(null)
  useEffect(() => {
    if (problem === null) setText(label)
  }, [label])
  const type = (typed: string) => {
    setText(typed)
    const next = renameLabel(own, index, typed)
    setProblem(typeof next === 'string' ? next : null)
    if (typeof next !== 'string') onChange(next)
  }
  return (
    <div class="field label-field">
      <label for={id}>{texts.label(index + 1)}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-said`}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {problem !== null && (
        <p class="small wrong" id={`${id}-said`}>
          {texts.problem[problem]}
        </p>
      )}
    </div>
  )
}
