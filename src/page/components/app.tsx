/** The whole page from the one state. */
import { useMemo, useReducer } from 'preact/hooks'
import { useAddress, useDocument, useEdge } from '../effects.ts'
import { LocaleContext, localeIn } from '../locale.ts'
import { reduce } from '../reduce.ts'
import type { State } from '../state.ts'
import { speech } from '../view/speech.ts'
import { stageOf } from '../view/stage.ts'
import { AboutPanel } from './about-panel.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { Lazy } from './lazy.tsx'
import { Live } from './live.tsx'
import { Notice } from './notice.tsx'
import { NotebookPanel } from './notebook-panel.tsx'
import { Play } from './play.tsx'
import { SharePanel } from './share-panel.tsx'
import { TablesPanel } from './tables-panel.tsx'
import { TextPanel } from './text-panel.tsx'

/** Moves the focus without touching the address: its fragment may hold a network. */
function skip(event: Event): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('main button')?.focus()
}

const loadLab = () => import('../lab/lab.tsx').then(({ Lab }) => Lab)

export function App({ first }: { readonly first: State }) {
  const [state, dispatch] = useReducer(reduce, first)
  const { image, network, off, language } = state
  const stage = useMemo(() => stageOf({ image, network, off }), [image, network, off])
  const locale = useMemo(() => localeIn(language), [language])
  useAddress(state, dispatch)
  useDocument(state)
  useEdge(state, dispatch)
  return (
    <LocaleContext.Provider value={locale}>
      <a class="skip" href="#main" onClick={skip}>
        {locale.texts.skip}
      </a>
      <Header state={state} dispatch={dispatch} />
      <Notice notice={state.notice} onClose={() => dispatch({ kind: 'notice', notice: null })} />
      {state.mode === 'play' ? (
        <Play state={state} stage={stage} dispatch={dispatch} />
      ) : (
        <Lazy load={loadLab} props={{ state, dispatch }} />
      )}
      <Footer />
      <SharePanel state={state} />
      <NotebookPanel state={state} />
      <AboutPanel />
      <TextPanel image={image} onDraw={(drawn) => dispatch({ kind: 'draw', image: drawn })} />
      <TablesPanel state={state} stage={stage} />
      <Live text={speech(stage, locale)} />
    </LocaleContext.Provider>
  )
}
