/** The training lab in English: changing a run, checking it, using it. */

const list = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' and $1')

export const runEn = {
  gradient: {
    title: 'The loss printed and the loss descended',
    summary: 'check the gradient of any weight',
    intro:
      'The gradient of a weight says how the loss changes when that weight grows a little. Check it for any weight: once as training computes it, once by nudging the weight by 0.00001 both ways.',
    letter: 'Letter shown',
    layer: 'Layer',
    w1: 'w1, pixel to neuron',
    w2: 'w2, neuron to score',
    pixel: 'From pixel',
    pixelName: (row: number, column: number, ink: boolean): string =>
      `row ${row}, column ${column}${ink ? ', ink' : ''}`,
    from: 'From neuron',
    neuron: 'To neuron',
    output: 'To score',
    value: 'Weight at this epoch',
    loss: 'Loss',
    'cross-entropy': 'Cross-entropy (descended)',
    'squared-error': 'Squared error (printed)',
    analytic: 'Backpropagation',
    numeric: 'Nudging',
    verdict: (step: string, gradient: string): string =>
      `The tutorial’s rule dz2 = a2 − y gives ${step} for this weight: the slope of the cross-entropy, not the ${gradient} of the squared error.`,
    off: 'This pixel has no ink in this letter, so its weight cannot change anything: both are 0.',
    try: 'Train with the true gradient of the squared error',
  },

  form: {
    title: 'Change the run',
    summary: 'learning rate, epochs, seed, what is shown',
    shown: 'Shown in training',
    shownOptions: {
      letters: 'The three letters',
      noisy: 'The letters with noise',
      drawings: 'How people draw them',
      own: 'Your own drawings',
    },
    shownHint: {
      letters: 'As in the tutorial: the three letters in turn.',
      noisy:
        'The letters with up to 5 wrong pixels, and background: the recipe of the model “robust”. One epoch is 6,000 drawings; the learning rate falls to 0.',
      drawings:
        'Letters as people draw them, slips, and background: the recipe of the model “drawings”. One epoch is 6,000 drawings; the learning rate falls to 0, and in the end every weight is rounded to three decimals.',
      own: 'The drawings that you made below, in turn.',
    },
    served: (name: string, seed: string, epochs: string): string =>
      `Seed ${seed} and ${epochs} epochs make the very model “${name}” that the server runs.`,
    start: 'Start',
    startOptions: {
      'figure-7': 'Fig. 7 of the tutorial',
      random: 'Random, from the seed',
      zero: 'All zeros',
    },
    seed: 'Seed',
    newSeed: 'New seed',
    scale: 'Size of the start',
    scaleHint: 'Random numbers from N(0, 1), times this',
    learningRate: 'Learning rate',
    epochs: 'Epochs',
    descended: 'Gradient followed',
    descendedOptions: {
      'cross-entropy': 'a2 − y, the tutorial’s (cross-entropy)',
      'squared-error': 'True gradient of the squared error',
    },
    reading: 'Update',
    readingOptions: {
      canonical: 'After each drawing',
      annex: 'Once an epoch, last drawing only (annex)',
    },
    train: 'Train',
    reset: 'Reset',
    resetHint: 'Back to the tutorial’s values; start and seed stay.',
    problem: {
      number: 'A number, please: for example 0.1 or 0,1',
      whole: 'A whole number, please, in digits only',
      range: (from: string, to: string): string => `From ${from} to ${to}, please`,
      above: (from: string, to: string): string => `More than ${from}, up to ${to}, please`,
    },
    incomplete: (labels: readonly string[]): string =>
      `Draw at least one ${list(labels)} below first.`,
  },

  seeds: {
    title: 'A hundred seeds',
    intro: 'Is it luck? The same run from 100 random starts.',
    tryThem: 'Try 100 seeds',
    count: (right: number, tried: number): string =>
      `${right} of ${tried} starts end with all three letters right.`,
    cell: (seed: number, right: number): string =>
      right === 3 ? `Seed ${seed}: all letters right` : `Seed ${seed}: ${right} of 3 right`,
    legend: { all: 'all three right', some: 'not all right (dashed)' },
    hint: 'Choose a square to look at that run.',
    strip: 'Seeds and their success',
  },

  own: {
    title: 'Your own drawings',
    summary: 'train on what you draw, with your own names',
    intro: 'Draw, then say what it is. The drawings stay on this page and are sent to nobody.',
    grid: 'Your drawing for training',
    add: (label: string): string => `This is ${label}`,
    clear: 'Clear',
    labels: 'Names of the three letters',
    label: (n: number): string => `Name ${n}`,
    none: 'none yet',
    of: (label: string, n: number): string => `${label}, drawing ${n}`,
    remove: (label: string, n: number): string => `Remove drawing ${n} of ${label}`,
    count: (label: string, count: number): string => `${label}: ${count}`,
    train: 'Train with these',
    start: 'Begin with the tutorial’s letters',
    save: 'Save as text',
    saveHint: 'npm run train -- --recipe drawings --drawings drawings.txt trains on that file.',
    problem: {
      blank: 'Draw something first.',
      twice: 'This drawing is there already.',
      many: 'That is enough: 300 drawings at most.',
      label: 'A name of 1 to 12 characters, please, without “,” and “:”.',
      'same-label': 'Another letter has this name.',
    },
  },

  use: {
    title: 'Use this network',
    play: 'Try it in Play',
    link: 'Copy a link to it',
    json: 'Model as JSON',
    numpy: 'NumPy program',
    csv: 'Curves as CSV',
    initial: 'Copy the start as NumPy',
    rounding: (largest: string): string =>
      `The link carries the 165 weights in 16 bits each, and Play runs exactly those, so that everyone sees the same scores. The letters’ scores change by ${largest} at most.`,
    files: 'The files keep every digit. npm run predict and npm run evaluate accept the JSON.',
    epoch: (epoch: number): string =>
      epoch === 0 ? 'The network of the start' : `The network of epoch ${epoch}`,
  },
  numpy: {
    start: 'initial weights of this run: w1 is 30 x 5, w2 is 5 x 3',
    weights: 'trained weights: w1 is 30 x 5, w2 is 5 x 3',
    drawings: 'the three letters, one row of 30 pixels each',
    forward: 'the forward pass',
    scores: 'what the page shows, with every digit',
  },
}

export type RunTexts = typeof runEn
