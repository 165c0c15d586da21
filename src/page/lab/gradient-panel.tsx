/** The gradient of any weight in two ways and for two losses: which loss does training really descend? */
import { useState } from 'preact/hooks'
import { hasPixel } from '../../network/image.ts'
import { oneHot } from '../../network/train.ts'
import { useLocale } from '../locale.ts'
import { checkGradient, indexOf, type GradientCheck } from './gradient.ts'
import { weightsAt, type History } from './history.ts'
import { useLabTexts } from './lab-texts.ts'
import { FIRST_PLACE, PlaceFields } from './place-fields.tsx'
import { SelectField } from './select-field.tsx'

interface Props {
  readonly history: History
  readonly epoch: number
  /** Trains with the true gradient of the squared error. */
  readonly onTry: () => void
}

const LOSSES = ['cross-entropy', 'squared-error'] as const
const DIGITS = 6

export function GradientPanel({ history, epoch, onTry }: Props) {
  const { numbers } = useLocale()
  const { gradient: texts } = useLabTexts()
  const [letter, setLetter] = useState(1)
  const [place, setPlace] = useState(FIRST_PLACE)
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
      <CheckTable
        checks={checks}
        caption={`${texts.value}: ${shown(weights[place.layer][indexOf(place)]!)}`}
      />
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

interface TableProps {
  readonly checks: readonly GradientCheck[]
  readonly caption: string
}

function CheckTable({ checks, caption }: TableProps) {
  const { numbers } = useLocale()
  const { gradient: texts } = useLabTexts()
  return (
    <div class="scroll">
      <table class="figures">
        <caption>{caption}</caption>
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
              <td>{numbers.signed(analytic, DIGITS)}</td>
              <td>{numbers.signed(numeric, DIGITS)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
