/** Which weight: its layer and its two ends. */
import { COLUMNS, hasPixel, PIXELS } from '../../network/image.ts'
import { HIDDEN } from '../../network/weights.ts'
import type { WeightPlace } from './gradient.ts'
import type { History } from './history.ts'
import { useLabTexts } from './lab-texts.ts'
import { SelectField } from './select-field.tsx'

/** A weight that shows the difference well: from a pixel with ink in B and C to the second neuron. */
export const FIRST_PLACE: WeightPlace = { layer: 'w1', i: 1, j: 1 }

const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n)

interface PlaceProps {
  readonly place: WeightPlace
  readonly onChoose: (place: WeightPlace) => void
  readonly history: History
  readonly letter: number
}

export function PlaceFields({ place, onChoose, history, letter }: PlaceProps) {
  const { gradient: texts, neurons } = useLabTexts()
  const { labels, letters } = history.course
  const { layer, i, j } = place
  const pixels = upTo(PIXELS).map((n) => {
    const [row, column] = [Math.floor(n / COLUMNS) + 1, (n % COLUMNS) + 1]
    return { value: String(n), text: texts.pixelName(row, column, hasPixel(letters[letter]!, n)) }
  })
  const hidden = upTo(HIDDEN).map((n) => ({ value: String(n), text: neurons.neuron(n + 1) }))
  const outputs = labels.map((text, n) => ({ value: String(n), text }))
  return (
    <>
      <SelectField
        label={texts.layer}
        value={layer}
        options={[
          { value: 'w1', text: texts.w1 },
          { value: 'w2', text: texts.w2 },
        ]}
        onChoose={(value) =>
          onChoose(value === 'w1' ? FIRST_PLACE : { layer: 'w2', i: FIRST_PLACE.j, j: letter })
        }
      />
      <SelectField
        label={layer === 'w1' ? texts.pixel : texts.from}
        value={String(i)}
        options={layer === 'w1' ? pixels : hidden}
        onChoose={(value) => onChoose({ layer, i: Number(value), j })}
      />
      <SelectField
        label={layer === 'w1' ? texts.neuron : texts.output}
        value={String(j)}
        options={layer === 'w1' ? hidden : outputs}
        onChoose={(value) => onChoose({ layer, i, j: Number(value) })}
      />
    </>
  )
}
