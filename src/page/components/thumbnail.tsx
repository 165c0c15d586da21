/** A drawing in small, for where there is no room to draw. */
import { COLUMNS, PIXELS, ROWS, hasPixel, type Image } from '../../network/image.ts'

export function Thumbnail({ image, label }: { readonly image: Image; readonly label: string }) {
  const lit = Array.from({ length: PIXELS }, (_, pixel) => pixel).filter((p) => hasPixel(image, p))
  return (
    <svg class="thumbnail" viewBox={`0 0 ${COLUMNS} ${ROWS}`} role="img" aria-label={label}>
      <rect class="thumbnail-paper" width={COLUMNS} height={ROWS} />
      <path
        class="thumbnail-ink"
        d={lit.map((p) => `M${p % COLUMNS} ${Math.floor(p / COLUMNS)}h1v1h-1z`).join('')}
      />
    </svg>
  )
}
