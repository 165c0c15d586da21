/** The name, the sections, what to take away, the language. */
import { useLocale } from '../locale.ts'
import type { Action } from '../reduce.ts'
import { LANGUAGES, MODES, type State } from '../state.ts'
import { Choice } from './choice.tsx'

interface Props {
  readonly state: State
  readonly dispatch: (action: Action) => void
}

export function Header({ state, dispatch }: Props) {
  const { texts } = useLocale()
  return (
    <header class="header">
      <a class="wordmark" href={`/?lang=${state.language}`}>
        30-5-3
      </a>
      <nav class="modes" aria-label={texts.modes.name}>
        {MODES.map((mode) => (
          <button
            type="button"
            key={mode}
            aria-current={state.mode === mode ? 'page' : undefined}
            onClick={() => dispatch({ kind: 'mode', mode })}
          >
            {texts.modes[mode]}
          </button>
        ))}
      </nav>
      <button type="button" class="plain" popovertarget="share">
        {texts.share.open}
      </button>
      <Choice
        name={texts.language.name}
        options={LANGUAGES.map((value) => ({ value, text: value.slice(0, 2).toUpperCase() }))}
        value={state.language}
        onChoose={(language) => dispatch({ kind: 'language', language })}
      />
    </header>
  )
}
