import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { modelNamed } from '../../../src/model/models.ts'
import { parseDrawings } from '../../../src/network/drawings.ts'
import { courseOf, TUTORIAL_DRAWINGS } from '../../../src/page/lab/course.ts'
import { run } from '../../../src/page/lab/history.ts'
import { modelOfRun } from '../../../src/page/lab/model-of-run.ts'
import { servedRecipe } from '../../../src/page/lab/served-recipe.ts'
import { TUTORIAL } from '../../../src/page/lab/settings.ts'

const text = readFileSync(new URL('../../../src/drawings/training.txt', import.meta.url), 'utf8')
const training = parseDrawings(text)

describe('what the lab says about a served model', () => {
  it('is so: the settings named for `robust` end at its weights, bit for bit', () => {
    const recipe = servedRecipe('noisy', training)!
    const settings = { ...TUTORIAL, shown: 'noisy' as const, ...recipe }
    const { version } = modelOfRun(run(courseOf(settings, TUTORIAL_DRAWINGS)), recipe.epochs)
    expect(version).toBe(modelNamed('robust')?.version)
  })
  it('is so: the settings named for `drawings` end at its weights, bit for bit', () => {
    const recipe = servedRecipe('drawings', training)!
    const settings = { ...TUTORIAL, shown: 'drawings' as const, ...recipe }
    const { version } = modelOfRun(run(courseOf(settings, training)), recipe.epochs)
    expect(version).toBe(modelNamed('drawings')?.version)
  })
  it('is nothing for other drawings than those that the model was shown', () => {
    expect(servedRecipe('drawings', TUTORIAL_DRAWINGS)).toBeNull()
    expect(servedRecipe('letters', training)).toBeNull()
    expect(servedRecipe('own', training)).toBeNull()
  })
})
