/** The twin of the charts for who cannot see them, or wants the numbers. */
import { useLocale } from '../locale.ts'
import { LOSS_DIGITS, useLabTexts } from './lab-texts.ts'
import { tableEpochs, type Curves } from './views.ts'

export function CurveTable({ curves, epoch }: { readonly curves: Curves; readonly epoch: number }) {
  const { numbers } = useLocale()
  const { curves: texts } = useLabTexts()
  const { epochs, step } = tableEpochs(curves.epochs.length, epoch)
  return (
    <details class="twin">
      <summary>{texts.table}</summary>
      <p class="small quiet">{texts.every(step)}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={texts.table}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{texts.columns.epoch}</th>
              <th scope="col">{texts.columns.squaredError}</th>
              <th scope="col">{texts.columns.crossEntropy}</th>
              <th scope="col">{texts.columns.fit}</th>
              <th scope="col">{texts.columns.accuracy}</th>
            </tr>
          </thead>
          <tbody>
            {epochs.map((at) => (
              <tr key={at} class={at === epoch ? 'current-epoch' : undefined}>
                <th scope="row">{at}</th>
                <td>{numbers.fixed(curves.squaredError[at - 1]!, LOSS_DIGITS)}</td>
                <td>{numbers.fixed(curves.crossEntropy[at - 1]!, LOSS_DIGITS)}</td>
                <td>{numbers.fixed(curves.fit[at - 1]!, 3)}</td>
                <td>{numbers.fixed(curves.accuracy[at - 1]!, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
