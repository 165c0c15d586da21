/** Where to go from here. */
import { useLocale } from '../locale.ts'

export function Footer() {
  const { texts } = useLocale()
  return (
    <footer class="footer small">
      <button type="button" class="link" popovertarget="notebook">
        {texts.notebook.title}
      </button>
      <button type="button" class="link" popovertarget="about">
        {texts.about.open}
      </button>
      <a href={texts.about.docs}>{texts.about.api}</a>
    </footer>
  )
}
