/** A number typed with either decimal mark; what is wrong with it stands beside it, in the reader's language. */
import { useId } from 'preact/hooks'
import { useLocale } from '../locale.ts'
import { typed, useLabTexts } from './lab-texts.ts'
import type { FieldProblem, Range } from './settings.ts'

interface Props {
  readonly label: string
  readonly hint?: string
  readonly text: string
  readonly range: Range
  readonly problem: FieldProblem | undefined
  readonly onType: (text: string) => void
}

export function NumberField({ label, hint, text, range, problem, onType }: Props) {
  const id = useId()
  const said = useProblem(problem, range)
  const described = said ?? hint
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={range.whole ? 'numeric' : 'decimal'}
        autocomplete="off"
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={described === undefined ? undefined : `${id}-said`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {described !== undefined && (
        <p class={`small ${said === null ? 'quiet' : 'wrong'}`} id={`${id}-said`}>
          {described}
        </p>
      )}
    </div>
  )
}

function useProblem(problem: FieldProblem | undefined, range: Range): string | null {
  const { numbers } = useLocale()
  const { problem: texts } = useLabTexts().form
  if (problem === undefined) return null
  if (problem !== 'range') return texts[problem]
  const [from, to] = [typed(range.from, numbers), typed(range.to, numbers)]
  return range.above ? texts.above(from, to) : texts.range(from, to)
}
