/** The drawing as a text of five lines, both ways: another way to draw. */
import { useEffect, useState } from 'preact/hooks'
import { fromRows, toRows, type Image } from '../../network/image.ts'
import { useLocale } from '../locale.ts'
import { Panel } from './panel.tsx'

interface Props {
  readonly image: Image
  readonly onDraw: (image: Image) => void
}

export function TextPanel(props: Props) {
  const { share } = useLocale().texts
  return (
    <Panel id="text" title={share.text}>
      {() => <TextField {...props} />}
    </Panel>
  )
}

function TextField({ image, onDraw }: Props) {
  const { share } = useLocale().texts
  const [text, setText] = useState(toRows(image).join('\n'))
  const drawn = imageOf(text)
  // Drawn elsewhere meanwhile: the text follows; a text in the making stays.
  useEffect(() => {
    if (drawn !== null && drawn !== image) setText(toRows(image).join('\n'))
  }, [image])
  const type = (typed: string) => {
    setText(typed)
    const next = imageOf(typed)
    if (next !== null && next !== image) onDraw(next)
  }
  return (
    <label class="field">
      <span class="small">{share.textLabel}</span>
      <textarea
        class="code"
        rows={5}
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        aria-invalid={drawn === null}
        aria-describedby="text-state"
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <span id="text-state" class="small" role="status">
        {drawn === null ? share.textWrong : ''}
      </span>
    </label>
  )
}

/** The drawing that a text says, or null while it says none. */
function imageOf(text: string): Image | null {
  const rows = text.replace(/\s+$/, '').split(/\s*\n\s*/)
  return rows.length === 5 && rows.every((row) => /^[.#]{6}$/.test(row.trim()))
    ? fromRows(rows.map((row) => row.trim()))
    : null
}
