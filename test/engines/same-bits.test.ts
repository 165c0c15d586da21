import { expect, test } from 'vitest'
import { MODELS } from '../../src/model/models.ts'
import { parseTraining } from '../../src/model/training.ts'
import { trained } from '../../src/network/recipes.ts'
import { weightsVersion } from '../../src/network/weights.ts'

// Node, workerd and Chromium each run this file. A model was baked in one of them; a version is a hash of all 165 weights' bits,
// so one bit of one exp, ln or cos2pi that came out otherwise in another engine would show. It does with Math.exp in the sigmoid:
// Node 24 and Chromium 156 then end with different weights.
test.each(MODELS)(
  'the model $name, trained again in this engine, is the baked one to the last bit',
  ({ training, letters, version }) => {
    expect(weightsVersion(trained(parseTraining(training), letters))).toBe(version)
  },
)
