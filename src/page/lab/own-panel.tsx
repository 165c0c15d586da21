/** Drawings of one's own with their labels: draw, say what it is, train. */
import { useState } from 'preact/hooks'
import { formatDrawings } from '../../network/drawings.ts'
import { BLANK, hasPixel, toggle, type Image } from '../../network/image.ts'
import { Grid } from '../components/grid.tsx'
import { Thumbnail } from '../components/thumbnail.tsx'
import { DownloadButton } from './download-button.tsx'
import { LabelField } from './label-field.tsx'
import { useLabTexts } from './lab-texts.ts'
import {
  addDrawing,
  isComplete,
  missing,
  removeDrawing,
  withLetters,
  type DrawingProblem,
  type OwnDrawings,
} from './own-drawings.ts'
import { TUTORIAL } from './settings.ts'
import type { Lab } from './use-lab.ts'

export function OwnPanel({ lab }: { readonly lab: Lab }) {
  const texts = useLabTexts()
  const { own, history } = lab.state
  const change = (next: OwnDrawings) => lab.dispatch({ kind: 'own', own: next })
  const { seed } = history.course.settings
  return (
    <div class="own-panel">
      <p>{texts.own.intro}</p>
      <div class="own-columns">
        <Drawing own={own} onChange={change} />
        <div class="own-lists" role="group" aria-label={texts.own.labels}>
          {own.labels.map((label, index) => (
            <div key={index} class="own-list">
              <LabelField own={own} index={index} onChange={change} />
              <Drawings
                label={label}
                images={own.images[index]!}
                onRemove={(image) => change(removeDrawing(own, image))}
              />
            </div>
          ))}
        </div>
      </div>
      <div class="row">
        <button
          type="button"
          class="strong"
          disabled={!isComplete(own)}
          onClick={() => lab.train({ ...TUTORIAL, shown: 'own', start: 'random', seed })}
        >
          {texts.own.train}
        </button>
        <button type="button" onClick={() => change(withLetters(own))}>
          {texts.own.start}
        </button>
        {isComplete(own) ? (
          <DownloadButton name="drawings.txt" type="text/plain" text={() => formatDrawings(own)}>
            {texts.own.save}
          </DownloadButton>
        ) : (
          <span class="small quiet">{texts.form.incomplete(missing(own))}</span>
        )}
      </div>
      {isComplete(own) && <p class="small quiet">{texts.own.saveHint}</p>}
    </div>
  )
}

interface DrawingProps {
  readonly own: OwnDrawings
  readonly onChange: (own: OwnDrawings) => void
}

function Drawing({ own, onChange }: DrawingProps) {
  const { own: texts } = useLabTexts()
  const [image, setImage] = useState(BLANK)
  const [problem, setProblem] = useState<DrawingProblem | null>(null)
  const draw = (next: (image: Image) => Image) => {
    setProblem(null)
    setImage(next)
  }
  const add = (index: number) => {
    const next = addDrawing(own, index, image)
    if (typeof next === 'string') return setProblem(next)
    onChange(next)
    draw(() => BLANK)
  }
  return (
    <div class="own-drawing">
      <Grid
        image={image}
        name={texts.grid}
        onPaint={(pixel, on) =>
          draw((now) => (hasPixel(now, pixel) === on ? now : toggle(now, pixel)))
        }
        onToggle={(pixel) => draw((now) => toggle(now, pixel))}
      />
      <div class="row">
        {own.labels.map((label, index) => (
          <button type="button" key={index} onClick={() => add(index)}>
            {texts.add(label)}
          </button>
        ))}
        <button type="button" class="plain" onClick={() => draw(() => BLANK)}>
          {texts.clear}
        </button>
      </div>
      <p class="small wrong" role="status">
        {problem !== null && texts.problem[problem]}
      </p>
    </div>
  )
}

interface DrawingsProps {
  readonly label: string
  readonly images: readonly Image[]
  readonly onRemove: (image: Image) => void
}

function Drawings({ label, images, onRemove }: DrawingsProps) {
  const { own: texts } = useLabTexts()
  if (images.length === 0) return <p class="small quiet">{texts.none}</p>
  return (
    <ul class="own-images" aria-label={texts.count(label, images.length)}>
      {images.map((image, n) => (
        <li key={image}>
          <Thumbnail image={image} label={texts.of(label, n + 1)} />
          <button
            type="button"
            class="plain remove"
            aria-label={texts.remove(label, n + 1)}
            onClick={() => onRemove(image)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  )
}
