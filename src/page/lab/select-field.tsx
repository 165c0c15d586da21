/** A labelled list to choose from: the browser's own, so that every way of input works. */
import { useId } from 'preact/hooks'

interface Props<Value extends string> {
  readonly label: string
  readonly hint?: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  readonly onChoose: (value: Value) => void
}

export function SelectField<Value extends string>(props: Props<Value>) {
  const { label, hint, value, options, onChoose } = props
  const id = useId()
  const choose = (chosen: string) => {
    const option = options.find((known) => known.value === chosen)
    if (option) onChoose(option.value)
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p class="small quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
