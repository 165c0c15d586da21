/** Copies a text and says so; where copying is not allowed, shows the text selected. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useLocale } from '../locale.ts'

interface Props {
  readonly children: string
  /** Made when asked for: some texts are large. */
  readonly text: () => string | Promise<string>
}

type Outcome = { readonly kind: 'copied' } | { readonly kind: 'refused'; readonly text: string }

export function CopyButton({ children, text }: Props) {
  const { share } = useLocale().texts
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.select(), [outcome])
  const copy = async () => {
    const made = await text()
    try {
      await navigator.clipboard.writeText(made)
      setOutcome({ kind: 'copied' })
    } catch {
      // Not allowed (or an insecure origin): the reader can still copy by hand.
      setOutcome({ kind: 'refused', text: made })
    }
  }
  return (
    <div class="copy">
      <button type="button" onClick={() => void copy()}>
        {children}
      </button>
      <span role="status" class="small">
        {outcome?.kind === 'copied' ? share.copied : outcome ? share.copyFailed : ''}
      </span>
      {outcome?.kind === 'refused' && (
        <textarea readOnly rows={4} ref={field} aria-label={children} value={outcome.text} />
      )}
    </div>
  )
}
