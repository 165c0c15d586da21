/** One of a few: buttons side by side, the chosen one pressed. */
interface Option<Value extends string> {
  readonly value: Value
  readonly text: string
}

interface Props<Value extends string> {
  readonly name: string
  readonly options: readonly Option<Value>[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}

export function Choice<Value extends string>({ name, options, value, onChoose }: Props<Value>) {
  return (
    <div class="choice" role="group" aria-label={name}>
      {options.map((option) => (
        <button
          type="button"
          key={option.value}
          aria-pressed={option.value === value}
          onClick={() => onChoose(option.value)}
        >
          {option.text}
        </button>
      ))}
    </div>
  )
}
