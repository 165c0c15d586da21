/** What this page is, in four short paragraphs. */
import { useLocale } from '../locale.ts'
import { Panel } from './panel.tsx'

export function AboutPanel() {
  const { about } = useLocale().texts
  return (
    <Panel id="about" title={about.title}>
      {() => about.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
    </Panel>
  )
}
