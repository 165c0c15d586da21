/** Take it to your notebook: what is on screen as NumPy and as curl. */
import { DEFAULT_MODEL } from '../../model/models.ts'
import { useLocale } from '../locale.ts'
import { asCurl, drawingAsNumpy, weightsAsNumpy } from '../notebook.ts'
import type { State } from '../state.ts'
import { CopyButton } from './copy-button.tsx'
import { Panel } from './panel.tsx'

export function NotebookPanel({ state }: { readonly state: State }) {
  const { notebook } = useLocale().texts
  const { image, network, language } = state
  const drawing = () => drawingAsNumpy(image, notebook.comment.drawing)
  const figure7 = async () => {
    const { figure7: initial } = await import('../../network/figure7.ts')
    return weightsAsNumpy(initial(), notebook.comment.w1)
  }
  const curl = () => asCurl(location.origin, network.served ?? DEFAULT_MODEL.name, image, language)
  return (
    <Panel id="notebook" title={notebook.title}>
      {() => (
        <>
          <pre class="code" tabIndex={0}>
            {drawing()}
          </pre>
          <CopyButton text={drawing}>{notebook.drawing}</CopyButton>
          <CopyButton text={figure7}>{notebook.figure7}</CopyButton>
          <pre class="code" tabIndex={0}>
            {curl()}
          </pre>
          <CopyButton text={curl}>{notebook.curl}</CopyButton>
        </>
      )}
    </Panel>
  )
}
