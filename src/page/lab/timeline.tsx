/** The slider over the epochs, and its play. A native range: mouse, touch and arrow keys are the browser's own. */
import type { LabAction, LabState } from './lab-state.ts'
import { saidOf, useLabTexts } from './lab-texts.ts'

interface Props {
  readonly state: LabState
  readonly dispatch: (action: LabAction) => void
}

export function Timeline({ state, dispatch }: Props) {
  const texts = useLabTexts()
  const { time } = texts
  const { epoch, playing, history } = state
  const said = saidOf(epoch, history.epochs, texts)
  return (
    <div class="timeline">
      <button
        type="button"
        class="play-button"
        aria-label={playing ? time.pause : time.play}
        onClick={() => dispatch({ kind: 'play', playing: !playing })}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={playing ? 'M3 2h3v12H3zM10 2h3v12h-3z' : 'M3 1.5v13L14 8z'} />
        </svg>
      </button>
      <input
        type="range"
        min={0}
        max={history.epochs}
        step={1}
        value={epoch}
        aria-label={time.name}
        aria-valuetext={said}
        onInput={(event) => dispatch({ kind: 'epoch', epoch: Number(event.currentTarget.value) })}
      />
      <p class="epoch" aria-hidden="true">
        {said}
      </p>
    </div>
  )
}
