import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { modelNamed } from '../../src/model/models.ts'
import { parseDrawings, type Drawings } from '../../src/network/drawings.ts'
import { courseOf, TUTORIAL_DRAWINGS } from '../../src/page/lab/course.ts'
import { run } from '../../src/page/lab/history.ts'
import { modelOfRun } from '../../src/page/lab/model-of-run.ts'
import { servedRecipe } from '../../src/page/lab/served-recipe.ts'
import { TUTORIAL } from '../../src/page/lab/settings.ts'

const text = readFileSync(new URL('../../src/drawings/training.txt', import.meta.url), 'utf8')
const training = parseDrawings(text)

/** The weights that the lab arrives at when it follows its own words; null when it says nothing. */
function followed(shown: 'noisy' | 'drawings', drawings: Drawings): string | null {
  const recipe = servedRecipe(shown, training)
  if (recipe === null) return null
  const history = run(courseOf({ ...TUTORIAL, shown, ...recipe }, drawings))
  return modelOfRun(history, recipe.epochs).version
}

describe('what the lab says about how a served model was made', () => {
  // After training on other symbols neither is served, and nothing is said.
  it('is so for `robust`, bit for bit', () => {
    expect(followed('noisy', TUTORIAL_DRAWINGS)).toBe(modelNamed('robust')?.version ?? null)
  })
  it('is so for `drawings`, bit for bit', () => {
    const model = modelNamed('drawings')
    const same = model?.labels.join() === training.labels.join()
    expect(followed('drawings', training)).toBe(same ? model.version : null)
  })
})
