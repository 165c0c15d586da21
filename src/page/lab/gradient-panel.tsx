/** The gradient of any weight in two ways and for two losses: which loss does training really descend? */
import { useState } from 'preact/hooks'
import { COLUMNS, hasPixel, PIXELS } from '../../network/image.ts'
import { oneHot } from '../../network/train.ts'
import { HIDDEN } from '../../network/weights.ts'
import { useLocale } from '../locale.ts'
import { checkGradient, indexOf, type WeightPlace } from './gradient.ts'
import { weightsAt, type History } from './history.ts'
import { useLabTexts } from './lab-texts.ts'
import { SelectField } from './select-field.tsx'

interface Props {
  readonly history: History
  readonly epoch: number
  /** Trains with the true gradient of the squared error. */
  readonly onTry: () => void
}

const LOSSES = ['cross-entropy', 'squared-error'] as const
const DIGITS = 6
const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n)

/** A weight that shows the difference well: from a pixel with ink in B and C to the second neuron. */
const FIRST: WeightPlace = { layer: 'w1', i: 1, j: 1 }

export function GradientPanel({ history, epoch, onTry }: Props) {
  const { numbers } = useLocale()
  const { gradient: texts } = useLabTexts()
  const [letter, setLetter] = useState(1)
  const [place, setPlace] = useState(FIRST)
  const { labels, letters } = history.course
  const image = letters[letter]!
  const weights = weightsAt(history, epoch)
  const sample = { image, target: oneHot(letter) }
  const checks = LOSSES.map((loss) => checkGradient(weights, sample, place, loss))
  const shown = (value: number) => numbers.signed(value, DIGITS)
  return (
    <div class="gradient">
      <p>{texts.intro}</p>
      <div class="fields">
        <SelectField
          label={texts.letter}
          value={String(letter)}
          options={labels.map((text, k) => ({ value: String(k), text }))}
          onChoose={(value) => setLetter(Number(value))}
        />
        <PlaceFields place={place} onChoose={setPlace} history={history} letter={letter} />
      </div>
      <div class="scroll">
        <table class="figures">
          <caption>
            {texts.value}: {numbers.signed(weights[place.layer][indexOf(place)]!, DIGITS)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{texts.loss}</th>
              <th scope="col">{texts.analytic}</th>
              <th scope="col">{texts.numeric}</th>
            </tr>
          </thead>
          <tbody>
            {checks.map(({ loss, analytic, numeric }) => (
              <tr key={loss}>
                <th scope="row">{texts[loss]}</th>
                <td>{shown(analytic)}</td>
                <td>{shown(numeric)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p role="status">
        {place.layer === 'w1' && !hasPixel(image, place.i)
          ? texts.off
          : texts.verdict(shown(checks[0]!.analytic), shown(checks[1]!.analytic))}
      </p>
      <div class="row">
        <button type="button" onClick={onTry}>
          {texts.try}
        </button>
      </div>
    </div>
  )
}

interface PlaceProps {
  readonly place: WeightPlace
  readonly onChoose: (place: WeightPlace) => void
  readonly history: History
  readonly letter: number
}

function PlaceFields({ place, onChoose, history, letter }: PlaceProps) {
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
          onChoose(value === 'w1' ? FIRST : { layer: 'w2', i: FIRST.j, j: letter })
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
