import { expect, test } from 'vitest'
import { parseTraining } from '../../src/model/training.ts'
import { LETTERS } from '../../src/network/letters.ts'
import { trained } from '../../src/network/recipes.ts'
import { weightsVersion } from '../../src/network/weights.ts'
import golden from '../golden/versions.json' with { type: 'json' }

// Unlike the baked models these stay the same when a class bakes its own.
test.each(
  golden.runs.map(({ training, version }) => [training.recipe, training, version] as const),
)(
  'a short training by the recipe %s gives the bits that it gave in Node',
  (_, training, version) => {
    expect(weightsVersion(trained(parseTraining(training), LETTERS))).toBe(version)
  },
)
