/** The models as buttons: what each was shown, and what follows. */
import { MODELS } from '../../model/models.ts'
import { useLocale } from '../locale.ts'
import type { Texts } from '../locales/en.ts'
import type { Action } from '../reduce.ts'
import type { State } from '../state.ts'

interface Props {
  readonly state: State
  readonly dispatch: (action: Action) => void
}

/** A model that the texts do not know is called by its own name. */
const aboutModel = (name: string, texts: Texts): { title: string; sentence: string } => {
  const known: Readonly<Record<string, { title: string; sentence: string }>> = texts.models.known
  return known[name] ?? { title: name, sentence: '' }
}

export function Models({ state, dispatch }: Props) {
  const { texts } = useLocale()
  const { served } = state.network
  return (
    <section class={`models${state.experiments ? ' brief' : ''}`} aria-label={texts.models.name}>
      <h2 class="small">{texts.models.name}</h2>
      {MODELS.map((model) => {
        const { title, sentence } = aboutModel(model.name, texts)
        return (
          <button
            type="button"
            class="model"
            key={model.name}
            aria-pressed={served === model.name}
            onClick={() => dispatch({ kind: 'model', model })}
          >
            <b>{title}</b> <span class="small">{sentence}</span>
          </button>
        )
      })}
      {served === null && (
        <p class="model current-model">
          <b>{texts.models.lab.title}</b> <span class="small">{texts.models.lab.sentence}</span>
        </p>
      )}
    </section>
  )
}
