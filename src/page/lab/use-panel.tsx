/** The network of this epoch, to be used: on stage in Play, as a link, as files. */
import { useMemo } from 'preact/hooks'
import type { Action } from '../reduce.ts'
import { CopyButton } from '../components/copy-button.tsx'
import { useLocale } from '../locale.ts'
import { weightsAsNumpy } from '../notebook.ts'
import type { State } from '../state.ts'
import { pathOf } from '../url.ts'
import { DownloadButton } from './download-button.tsx'
import { curvesAsCsv, modelAsJson, modelAsNumpy } from './downloads.ts'
import { weightsAt, type History } from './history.ts'
import { atMost, useLabTexts } from './lab-texts.ts'
import { modelOfRun } from './model-of-run.ts'
import { largestScoreChange, networkForStage } from './shared-network.ts'

interface Props {
  readonly page: State
  readonly dispatch: (action: Action) => void
  readonly history: History
  readonly epoch: number
}

export function UsePanel({ page, dispatch, history, epoch }: Props) {
  const { numbers } = useLocale()
  const { use: texts, numpy } = useLabTexts()
  const model = useMemo(() => modelOfRun(history, epoch), [history, epoch])
  const network = useMemo(() => networkForStage(model), [model])
  const onStage = { ...page, mode: 'play', network, image: model.letters[0]! } as const
  const use = () => {
    dispatch({ kind: 'use', network })
    dispatch({ kind: 'draw', image: model.letters[0]! })
    dispatch({ kind: 'mode', mode: 'play' })
  }
  return (
    <section class="use-panel" aria-label={texts.title}>
      <h2>
        {texts.title} <span class="small quiet">{texts.epoch(epoch)}</span>
      </h2>
      <div class="row">
        <button type="button" class="strong" onClick={use}>
          {texts.play}
        </button>
        <CopyButton text={() => location.origin + pathOf(onStage)}>{texts.link}</CopyButton>
      </div>
      <p class="small quiet">
        {texts.rounding(atMost(largestScoreChange(model, network), numbers))}
      </p>
      <div class="row">
        <DownloadButton name="lab.json" type="application/json" text={() => modelAsJson(model)}>
          {texts.json}
        </DownloadButton>
        <DownloadButton name="lab.py" type="text/x-python" text={() => modelAsNumpy(model, numpy)}>
          {texts.numpy}
        </DownloadButton>
        <DownloadButton name="curves.csv" type="text/csv" text={() => curvesAsCsv(history)}>
          {texts.csv}
        </DownloadButton>
        <CopyButton text={() => weightsAsNumpy(weightsAt(history, 0), numpy.start)}>
          {texts.initial}
        </CopyButton>
      </div>
      <p class="small quiet">{texts.files}</p>
    </section>
  )
}
