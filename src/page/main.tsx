/** Starts the page: from the address and the reader's languages to the first state. */
import { render } from 'preact'
import { arrive } from './arrive.ts'
import { App } from './components/app.tsx'
import { firstState } from './state.ts'
import { preferredLanguage } from './url.ts'

/** From this width on there is room for the network beside the drawing; the style sheet has the same. */
const WIDE = '(min-width: 68.75em)'

const root = document.querySelector('#app')
if (root === null) throw new RangeError('expected an element #app')

const place = await arrive(location.href)
const language = place.language ?? preferredLanguage(navigator.languages)
const first = { ...firstState(language, matchMedia(WIDE).matches), ...place }

root.replaceChildren()
render(<App first={first} />, root)
