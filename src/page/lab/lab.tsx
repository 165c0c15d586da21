/** The training lab. */
import type { Action } from '../reduce.ts'
import type { State } from '../state.ts'
import { useLocale } from '../locale.ts'

interface Props {
  readonly state: State
  readonly dispatch: (action: Action) => void
}

export function Lab(_props: Props) {
  const { texts } = useLocale()
  return (
    <main class="lab" id="main">
      <h1>{texts.modes.lab}</h1>
    </main>
  )
}
