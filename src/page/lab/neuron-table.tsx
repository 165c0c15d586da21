/** The twin of the five pictures: their 150 numbers. */
import { COLUMNS, PIXELS } from '../../network/image.ts'
import { useLocale } from '../locale.ts'
import { useLabTexts } from './lab-texts.ts'

interface Props {
  /** Five times 30 numbers, in reading order. */
  readonly maps: readonly (readonly number[])[]
  /** What the numbers are. */
  readonly name: string
}

const place = (i: number): string => `${Math.floor(i / COLUMNS) + 1}, ${(i % COLUMNS) + 1}`

export function NeuronTable({ maps, name }: Props) {
  const { numbers } = useLocale()
  const { neurons: texts } = useLabTexts()
  return (
    <details class="twin">
      <summary>{texts.table}</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label={texts.table}>
        <table class="figures">
          <caption>{name}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.pixel}</th>
              {maps.map((_, j) => (
                <th scope="col" key={j}>
                  {texts.neuron(j + 1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: PIXELS }, (_, i) => (
              <tr key={i}>
                <th scope="row">{place(i)}</th>
                {maps.map((values, j) => (
                  <td key={j}>{numbers.signed(values[i]!, 3)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
