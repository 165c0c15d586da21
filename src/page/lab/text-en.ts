/** Every text of the training lab in English. Its type is the list of what a language must say. Numbers come in as shown. */

const list = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' and $1')

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

/** The measured facts of a run, as texts of this language. */
export interface FactTexts {
  readonly epochs: number
  readonly rate: string
  readonly firstLoss: string
  readonly lastLoss: string
  readonly rises: number
  readonly right: number
  readonly labels: readonly string[]
  readonly answers: readonly string[]
  readonly learnedFrom: number | null
  readonly flat: number
  readonly spread: string
  readonly alike: readonly [string, string]
  readonly difference: string
}

const read = ({ right }: FactTexts): string => `${right} of 3 letters are read right.`

const confused = ({ labels, answers }: FactTexts): string =>
  list(
    labels.flatMap((label, k) =>
      answers[k] === label ? [] : [`${label} is called ${answers[k]}`],
    ),
  )

export const labEn = {
  title: 'Training lab',
  intro:
    'Training changes the network’s 165 numbers a little after each letter, again and again. Move the slider and watch it learn.',

  presets: {
    name: 'Runs to look at',
    tutorial: 'The tutorial',
    annex: 'Your notebook calls B a C?',
    rate: (rate: string): string => `Learning rate ${rate}`,
    zero: 'Start from zeros',
    squaredError: 'The other gradient',
  },
  caption: {
    tutorial: (f: FactTexts): string =>
      `Fig. 7’s start, learning rate ${f.rate}, ${f.epochs} epochs. The loss falls from ${f.firstLoss} to ${f.lastLoss}` +
      (f.learnedFrom === null
        ? '; '
        : `, and all letters are right from epoch ${f.learnedFrom} on: `) +
      read(f),
    annex: (f: FactTexts): string =>
      `In the annex as printed, back_prop stands outside the inner loop, so only ${f.labels[2]}, the last letter, is ever learned. After ${f.epochs} epochs ${confused(f)}, and the loss has gone up ${times(f.rises)}. Indent that line, and the tutorial’s run comes out.`,
    slow: (f: FactTexts): string =>
      `Steps of a tenth: after ${f.epochs} epochs the loss is only down from ${f.firstLoss} to ${f.lastLoss}, and still falling. ${read(f)} Try more epochs.`,
    fast: (f: FactTexts): string =>
      `Steps too long: ${f.flat} of the 15 hidden values (5 neurons, 3 letters) end almost at 0 or 1, where the sigmoid is flat and learning stops. ${list(f.alike)} now look alike to it: their scores differ by ${f.difference} at most. ${read(f)}`,
    tooFast: (f: FactTexts): string =>
      `Longer still: ${f.flat} of the 15 hidden values end almost at 0 or 1, and the loss stays at ${f.lastLoss}. The scores of ${list(f.alike)} differ by ${f.difference} at most. ${read(f)}`,
    zero: (f: FactTexts): string =>
      `From zeros all five neurons get the same blame, so they stay equal: their weights differ by ${f.spread} at most in all ${f.epochs} epochs. Five equal neurons are one neuron. ${read(f)} That is why the start is random.`,
    squaredError: (f: FactTexts): string =>
      `Here training follows the true gradient of the loss that the tutorial prints. After ${f.epochs} epochs the loss is ${f.lastLoss}. ${read(f)} The tutorial’s own rule, a2 − y, follows another loss, and learns faster.`,
    own: (f: FactTexts): string =>
      `${f.epochs} epochs: the loss goes from ${f.firstLoss} to ${f.lastLoss}. ${read(f)}` +
      (f.learnedFrom === null ? '' : ` Every example is right from epoch ${f.learnedFrom} on.`),
  },
  running: (done: string, total: string): string => `Training: epoch ${done} of ${total}`,
  trying: (done: string, total: string): string => `Trying seeds: ${done} of ${total}`,
  cancel: 'Cancel',
  failed: (detail: string): string =>
    detail === ''
      ? 'The part that trains in the background could not be loaded. Check the connection and try again.'
      : `The training stopped with an error: ${detail}`,

  time: {
    name: 'Epoch',
    play: 'Play',
    pause: 'Pause',
    of: (epoch: number, epochs: number): string => `Epoch ${epoch} of ${epochs}`,
    start: (epochs: number): string => `The start, before epoch 1 of ${epochs}`,
    hint: (updates: number): string =>
      updates === 1
        ? 'One epoch: one update.'
        : `One epoch: ${updates} updates, one after each drawing shown.`,
  },

  letters: {
    title: 'How it reads the letters now',
    is: (label: string): string => `Drawing of ${label}`,
    right: 'right',
    wrong: (answer: string): string => `wrong: it says ${answer}`,
    unsure: (answer: string): string => `not sure, closest ${answer}`,
  },

  curves: {
    title: 'Curves',
    squaredError: {
      title: 'Loss printed',
      unit: 'mean squared error',
      note: 'The loss that the tutorial prints, 0 to 1. Training does not follow it.',
    },
    crossEntropy: {
      title: 'Loss descended',
      unit: 'cross-entropy, nats',
      note: 'The loss whose slope the rule a2 − y follows, 0 and up.',
    },
    shares: {
      title: 'Right answers',
      unit: '%',
      note: (fit: string, accuracy: string): string =>
        `Dashed: fit = (1 − loss) × 100, which the tutorial calls accuracy. It is none: in epoch 1 it says ${fit} when ${accuracy} % are right.`,
    },
    followsSquared: {
      squaredError: 'The loss that the tutorial prints, 0 to 1. This run follows it.',
      crossEntropy: 'The loss whose slope the rule a2 − y follows, 0 and up. This run does not.',
    },
    accuracy: 'accuracy',
    fit: 'fit',
    epoch: 'epoch',
    described: (name: string, epochs: number, first: string, last: string): string =>
      `${name}, epochs 1 to ${epochs}: from ${first} to ${last}`,
    table: 'The curves as a table',
    every: (step: number): string =>
      step === 1 ? 'Every epoch.' : `Every ${step}th epoch; the CSV file has all.`,
    pick: 'Tap a curve to go to that epoch.',
    columns: {
      epoch: 'Epoch',
      squaredError: 'Squared error',
      crossEntropy: 'Cross-entropy',
      fit: 'Fit',
      accuracy: 'Accuracy, %',
    },
  },

  neurons: {
    title: 'Inside the five neurons',
    modes: 'In the squares',
    change: 'What training changed',
    weights: 'Weights',
    hint: {
      change: 'Weights now minus weights at the start: letters appear.',
      weights: 'The weights themselves: still close to the random start, so they look like noise.',
    },
    nothing: 'Nothing has changed yet: move the slider.',
    neuron: (n: number): string => `Neuron ${n}`,
    picture: (n: number, what: string): string => `Neuron ${n}: ${what}, a picture of 5 rows of 6`,
    learned: 'learned',
    mix: 'Each neuron’s change is a mix of the drawings: every step adds a multiple of the drawing shown.',
    partly: (percent: string): string => `explains ${percent} of the change`,
    untouched: (count: number): string =>
      `Veiled: ${count === 1 ? '1 pixel that was' : `${count} pixels that were`} never inked in training. ${count === 1 ? 'Its 5' : `Their ${5 * count}`} weights stay as they started, yet they vote whenever somebody inks them.`,
    scale: 'Colour scale of the squares',
    to: 'weights to',
    table: 'These pictures as a table',
    pixel: 'Pixel (row, column)',
  },

  confusion: {
    title: 'Which letter is taken for which',
    examples: (count: number): string =>
      `Counted on ${count} drawings, with the weights of this epoch.`,
    within: ' All images with up to 2 wrong pixels.',
    truth: 'Drawn',
    answered: 'Answered',
    accuracy: (right: number, total: number): string => `${right} of ${total} right`,
  },

  fingerprint: {
    title: 'Fingerprint of these 165 weights',
    same: (name: string): string =>
      `The same as the model “${name}” that the server runs: bit for bit the same weights, trained here just now.`,
    other: 'Not one of the models that the server runs.',
    hint: 'Move the slider to the last epoch to compare the finished network.',
  },

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
      noisy: 'The letters with wrong pixels, and background',
      drawings: 'How people draw the letters, noise, background',
      own: 'Your own drawings',
    },
    shownHint: {
      letters: 'As in the tutorial: the three letters in turn.',
      noisy:
        'The recipe of the model “robust”. One epoch is 6,000 drawings; the learning rate falls to 0.',
      drawings:
        'The recipe of the model “drawings”. One epoch is 6,000 drawings; the learning rate falls to 0.',
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

export type LabTexts = typeof labEn
