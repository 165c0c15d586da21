import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MODELS } from '../../../src/model/models.ts'
import { parseDrawings } from '../../../src/network/drawings.ts'
import {
  drawingCodes,
  DRAWINGS,
  ROBUST,
  type DrawingsTraining,
} from '../../../src/network/recipes.ts'
import { TUTORIAL_DRAWINGS } from '../../../src/page/lab/course.ts'
import { inTheLab, servedRecipe } from '../../../src/page/lab/served-recipe.ts'

const text = readFileSync(new URL('../../../src/drawings/training.txt', import.meta.url), 'utf8')
const training = parseDrawings(text)

// test/slow/lab-served.test.ts follows it to the weights.
describe('what the lab says about how a served model was made', () => {
  it('is the record in its file; after training on other symbols `robust` is not served', () => {
    const record = MODELS.find(({ name }) => name === 'robust')?.training
    const recipe = servedRecipe('noisy', training)
    expect(recipe?.seed).toBe(record?.seed)
    expect(recipe && recipe.epochs * 6000).toBe(record?.updates ?? null)
  })
  it('is nothing for other drawings than those that the model was shown', () => {
    expect(servedRecipe('drawings', TUTORIAL_DRAWINGS)).toBeNull()
    expect(servedRecipe('letters', training)).toBeNull()
    expect(servedRecipe('own', training)).toBeNull()
  })
  it('is nothing where the lab would end at other weights', () => {
    const record: DrawingsTraining = { ...DRAWINGS, drawings: drawingCodes(training.images) }
    const { decimals: _, ...old } = record
    expect(inTheLab(record, training)).toMatchObject({ seed: DRAWINGS.seed, epochs: 200 })
    expect(inTheLab(old, training)).toBeNull()
    expect(inTheLab({ ...record, decimals: 2 }, training)).toBeNull()
    expect(inTheLab({ ...record, updates: 6001 }, training)).toBeNull()
    expect(inTheLab({ ...ROBUST, updates: 6001 }, training)).toBeNull()
  })
})
