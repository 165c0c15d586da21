/** A panel over the page, opened by any button with popovertarget, closed by Escape or a tap beside it. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useLocale } from '../locale.ts'

interface Props {
  readonly id: string
  readonly title: string
  /** Drawn only while the panel is open. */
  readonly children: () => ComponentChildren
}

export function Panel({ id, title, children }: Props) {
  const { texts } = useLocale()
  const [open, setOpen] = useState(false)
  return (
    <div
      class="panel"
      id={id}
      popover="auto"
      role="dialog"
      aria-label={title}
      onToggle={(event) => setOpen(event.newState === 'open')}
    >
      <div class="panel-head">
        <h2>{title}</h2>
        <button type="button" class="plain" popovertarget={id} popovertargetaction="hide">
          {texts.close}
        </button>
      </div>
      {open && children()}
    </div>
  )
}
