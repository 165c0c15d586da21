/** The training lab: a run that can be looked at epoch by epoch, then changed, then used. Loaded when it is opened. */
import 'uplot/dist/uPlot.min.css'
import './lab-pictures.css'
import './lab-drawers.css'
// last: its plan for wide screens arranges what the others draw
import './lab.css'
import type { Action } from '../reduce.ts'
import type { State } from '../state.ts'
import { Confusion } from './confusion.tsx'
import { Curves } from './curves.tsx'
import { Drawer } from './drawer.tsx'
import { Fingerprint } from './fingerprint.tsx'
import { GradientPanel } from './gradient-panel.tsx'
import { useLabTexts } from './lab-texts.ts'
import { Letters } from './letters.tsx'
import { Neurons } from './neurons.tsx'
import { OwnPanel } from './own-panel.tsx'
import { presetNamed } from './presets.ts'
import { RunForm } from './run-form.tsx'
import { Caption, RunHeader } from './run-header.tsx'
import { SeedPanel } from './seed-strip.tsx'
import { Timeline } from './timeline.tsx'
import { UsePanel } from './use-panel.tsx'
import { useLab } from './use-lab.ts'

interface Props {
  readonly state: State
  readonly dispatch: (action: Action) => void
}

export function Lab({ state: page, dispatch }: Props) {
  const lab = useLab()
  const texts = useLabTexts()
  const { history, epoch } = lab.state
  const goTo = (at: number) => lab.dispatch({ kind: 'epoch', epoch: at })
  return (
    <main id="main" class="lab">
      <div class="lab-head">
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
      </div>
      <RunHeader lab={lab} />
      <Timeline state={lab.state} dispatch={lab.dispatch} />
      <Caption lab={lab} />
      <Letters history={history} epoch={epoch} />
      <Curves history={history} epoch={epoch} onPick={goTo} />
      <Neurons state={lab.state} dispatch={lab.dispatch} />
      <div class="lab-facts">
        <Confusion history={history} epoch={epoch} />
        <Fingerprint history={history} epoch={epoch} />
        <UsePanel page={page} dispatch={dispatch} history={history} epoch={epoch} />
      </div>
      <div class="lab-drawers">
        <Drawer title={texts.form.title} summary={texts.form.summary}>
          {() => <RunForm lab={lab} />}
        </Drawer>
        <Drawer title={texts.gradient.title} summary={texts.gradient.summary}>
          {() => (
            <GradientPanel
              history={history}
              epoch={epoch}
              onTry={() => lab.train(presetNamed('squaredError'))}
            />
          )}
        </Drawer>
        <Drawer title={texts.seeds.title} summary={texts.seeds.intro}>
          {() => <SeedPanel lab={lab} />}
        </Drawer>
        <Drawer title={texts.own.title} summary={texts.own.summary}>
          {() => <OwnPanel lab={lab} />}
        </Drawer>
      </div>
    </main>
  )
}
