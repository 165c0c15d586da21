/** What the state does to the world outside it: the address bar, the document, the edge. */
import { useEffect, useRef } from 'preact/hooks'
import { arrive } from './arrive.ts'
import { forward } from '../network/forward.ts'
import { toCode } from '../network/image.ts'
import { localeIn } from './locale.ts'
import { predictClient } from './predict-client.ts'
import type { Action } from './reduce.ts'
import { question, type State } from './state.ts'
import { pathOf } from './url.ts'
import { confirm } from './view/confirm.ts'

type Dispatch = (action: Action) => void

/** Keeps the address in step with the state, and the state with back and forward. */
export function useAddress(state: State, dispatch: Dispatch): void {
  const path = pathOf(state)
  const first = useRef(path)
  useEffect(() => {
    // A visitor who has done nothing keeps the address he came by.
    if (path === first.current) return
    first.current = ''
    const { pathname, search, hash } = location
    if (path === pathname + search + hash) return
    if (state.history === 'push') history.pushState(null, '', path)
    else history.replaceState(null, '', path)
  }, [path])
  useEffect(() => {
    const restore = () => {
      const { href } = location
      void arrive(href).then((place) => {
        if (href === location.href) dispatch({ kind: 'restore', place })
      })
    }
    addEventListener('popstate', restore)
    return () => removeEventListener('popstate', restore)
  }, [])
}

/** The document's language and title follow the state's. */
export function useDocument({ language }: State): void {
  useEffect(() => {
    document.documentElement.lang = language
    document.title = localeIn(language).texts.title
  }, [language])
}

/** Has the edge confirm each new answer, except the one that the page opens with: nobody drew it. */
export function useEdge(state: State, dispatch: Dispatch): void {
  const client = useRef(
    predictClient({ fetch: (...of) => fetch(...of), now: () => performance.now() }),
  )
  const key = question(state)
  const opened = useRef(key)
  useEffect(() => {
    if (key === opened.current) return
    opened.current = ''
    const { network, image } = state
    if (key === null || network.served === null) return client.current.ask(null, () => {})
    const asked = { key, model: network.served, code: toCode(image) }
    client.current.ask(asked, (reply) => {
      const device = { ...network, a2: forward(network.weights, image).a2 }
      const edge = reply.kind === 'answered' ? confirm(reply.answer, device) : reply
      dispatch({ kind: 'edge', question: key, edge })
    })
  }, [key])
}
