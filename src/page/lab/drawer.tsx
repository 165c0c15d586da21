/** A part of the lab that opens on demand. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface Props {
  readonly title: string
  readonly summary?: string
  /** Drawn only while the drawer is open. */
  readonly children: () => ComponentChildren
}

export function Drawer({ title, summary, children }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <section class="lab-drawer" aria-label={title}>
      <h2>
        <button type="button" class="drawer" aria-expanded={open} onClick={() => setOpen(!open)}>
          {title} {!open && summary && <span class="small quiet">{summary}</span>}
        </button>
      </h2>
      {open && <div class="lab-content">{children()}</div>}
    </section>
  )
}
