/** The one live region: what has changed, said once the hand rests. */
import { useEffect, useState } from 'preact/hooks'

/** Long enough that a stroke is not read cell by cell. */
const REST = 700

export function Live({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState('')
  const [first] = useState(text)
  useEffect(() => {
    if (text === first && spoken === '') return
    const timer = setTimeout(() => setSpoken(text), REST)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p class="only-spoken" aria-live="polite">
      {spoken}
    </p>
  )
}
