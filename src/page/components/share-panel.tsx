/** The link to this drawing: copied, sent, or as a code for the projector. */
import { useEffect, useState } from 'preact/hooks'
import { useLocale } from '../locale.ts'
import type { State } from '../state.ts'
import { pathOf } from '../url.ts'
import { CopyButton } from './copy-button.tsx'
import { Panel } from './panel.tsx'

export function SharePanel({ state }: { readonly state: State }) {
  const { share } = useLocale().texts
  return (
    <Panel id="share" title={share.title}>
      {() => <ShareContent link={location.origin + pathOf(state)} />}
    </Panel>
  )
}

function ShareContent({ link }: { readonly link: string }) {
  const { texts } = useLocale()
  const { share } = texts
  return (
    <>
      <label class="field">
        <span class="small">{share.link}</span>
        <input readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <CopyButton text={() => link}>{share.copy}</CopyButton>
      {'share' in navigator && (
        <button type="button" onClick={() => void send(texts.title, link)}>
          {share.send}
        </button>
      )}
      <QrCode link={link} />
    </>
  )
}

/** The device's own share sheet; closing it without a choice is no error. */
async function send(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url })
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'AbortError') throw error
  }
}

function QrCode({ link }: { readonly link: string }) {
  const { share } = useLocale().texts
  const [modules, setModules] = useState<readonly (readonly boolean[])[]>([])
  useEffect(() => {
    let wanted = true
    void import('uqr').then(({ encode }) => wanted && setModules(encode(link).data))
    return () => {
      wanted = false
    }
  }, [link])
  const size = modules.length
  const path = modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return (
    <svg class="qr" viewBox={`0 0 ${size || 1} ${size || 1}`} role="img" aria-label={share.qrOf}>
      <path d={path} />
    </svg>
  )
}
