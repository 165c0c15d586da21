/** Saves a text as a file. It is made on the spot and goes nowhere but to the reader's disk. */
interface Props {
  readonly children: string
  readonly name: string
  /** Media type. */
  readonly type: string
  readonly text: () => string
}

export function DownloadButton({ children, name, type, text }: Props) {
  const save = () => {
    const url = URL.createObjectURL(new Blob([text()], { type: `${type};charset=utf-8` }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    // The browser has taken the file over once the click is through.
    setTimeout(() => URL.revokeObjectURL(url))
  }
  return (
    <button type="button" onClick={save}>
      {children}
    </button>
  )
}
