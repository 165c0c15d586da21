/** A part of the page that is fetched when it is first wanted; calm while it comes and when it does not. */
import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useLocale } from '../locale.ts'

interface Props<Wanted extends object> {
  readonly load: () => Promise<FunctionComponent<Wanted>>
  readonly props: Wanted
}

type Loaded<Wanted extends object> =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'here'; readonly Part: FunctionComponent<Wanted> }

export function Lazy<Wanted extends object>({ load, props }: Props<Wanted>) {
  const { texts } = useLocale()
  const [loaded, setLoaded] = useState<Loaded<Wanted>>({ kind: 'loading' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let wanted = true
    const settle = (next: Loaded<Wanted>) => wanted && setLoaded(next)
    load().then(
      (Part) => settle({ kind: 'here', Part }),
      () => settle({ kind: 'failed' }),
    )
    return () => {
      wanted = false
    }
  }, [load, attempt])
  if (loaded.kind === 'here') return <loaded.Part {...props} />
  return (
    <main class="waiting" id="main">
      <p role="status">{loaded.kind === 'loading' ? texts.loading : texts.loadFailed}</p>
      {loaded.kind === 'failed' && (
        <button type="button" onClick={() => setAttempt(attempt + 1)}>
          {texts.retry}
        </button>
      )}
    </main>
  )
}
