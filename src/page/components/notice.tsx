/** A calm line about the link that was followed. */
import { useLocale } from '../locale.ts'
import type { Notice as Kind } from '../state.ts'

interface Props {
  readonly notice: Kind | null
  readonly onClose: () => void
}

export function Notice({ notice, onClose }: Props) {
  const { texts } = useLocale()
  if (notice === null) return null
  return (
    <p class="notice" role="status">
      <span>{texts.notice[notice]}</span>
      <button type="button" class="plain" onClick={onClose}>
        {texts.close}
      </button>
    </p>
  )
}
