import { DRAWINGS, ROBUST, TUTORIAL } from '../src/network/recipes.ts'

export const HELP = `Trains the 30-5-3 network and writes the model with its measures.

  npm run train                                   all three recipes, into src/model
  npm run train -- --recipe tutorial [--seed N | --initial-weights FILE] [--epochs N]
  npm run train -- --recipe robust   [--seed N] [--updates N]
  npm run train -- --recipe drawings [--seed N] [--updates N] [--drawings FILE]

  --recipe NAME            tutorial: the three letters, as the tutorial does it
                           robust: the letters with up to 5 wrong pixels, and background
                           drawings: how people draw the letters, and background
                           each ends by rounding every weight: drawings to ${DRAWINGS.decimals} decimals, the others to ${ROBUST.decimals}
  --seed N                 0 to 4294967295; tutorial: start from N(0, 1) instead of Figure 7's weights
  --initial-weights FILE   tutorial: JSON {"w1": 30 rows of 5, "w2": 5 rows of 3}
  --epochs N               tutorial: default ${TUTORIAL.epochs}
  --updates N              robust: default ${ROBUST.updates}; drawings: ${DRAWINGS.updates}
  --learning-rate X        default ${TUTORIAL.learningRate}; robust, drawings: falls from there to 0
  --drawings FILE          your own labelled drawings (form: src/drawings/training.txt), any three labels
  --out FILE               default src/model/RECIPE.json; measures go to FILE.measures.json beside it
  --force                  write even below the bars, or over a file that is no model
  --quiet                  print nothing but errors and warnings
  --help                   this text

Exit code 0 written, 2 wrong usage, 3 below the bars, 130 interrupted; only with 0 a file is changed.`
