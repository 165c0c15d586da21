/** The version of the weights at this epoch, compared with the models that the server runs: computed here and now. */
import { useMemo } from 'preact/hooks'
import { MODELS } from '../../model/models.ts'
import { weightsVersion } from '../../network/weights.ts'
import { weightsAt, type History } from './history.ts'
import { useLabTexts } from './lab-texts.ts'

export function Fingerprint({
  history,
  epoch,
}: {
  readonly history: History
  readonly epoch: number
}) {
  const { fingerprint: texts } = useLabTexts()
  const version = useMemo(() => weightsVersion(weightsAt(history, epoch)), [history, epoch])
  const same = MODELS.find((model) => model.version === version)
  return (
    <section class={`fingerprint ${same ? 'same' : 'other'}`} aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <p>
        <code>{version}</code> {same && <span class="mark">= {same.name}</span>}
      </p>
      <p class="small quiet">{same ? texts.same(same.name) : texts.other}</p>
      {!same && epoch < history.epochs && <p class="small quiet">{texts.hint}</p>}
    </section>
  )
}
