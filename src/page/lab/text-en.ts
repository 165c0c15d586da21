/** The training lab in English: what is seen of a run. Its type is the list of what a language must say. Numbers come in as shown. */
import { runEn } from './text-run-en.ts'

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

const read = ({ right }: FactTexts): string => `In the end ${right} of 3 letters are read right.`

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
        ? '. '
        : `, and all letters are right from epoch ${f.learnedFrom} on. `) +
      read(f),
    annex: (f: FactTexts): string =>
      `In the annex as printed, back_prop stands outside the inner loop, so only ${f.labels[2]}, the last letter, is ever learned. After ${f.epochs} epochs ${confused(f)}, and the loss has gone up ${times(f.rises)}. Indent that line, and the tutorial’s run comes out.`,
    slow: (f: FactTexts): string =>
      `Steps ten times smaller: after ${f.epochs} epochs the loss is only down from ${f.firstLoss} to ${f.lastLoss}, and still falling. ${read(f)} Try more epochs.`,
    fast: (f: FactTexts): string =>
      `Steps too long: after ${f.epochs} epochs ${f.flat} of the 15 hidden values (5 neurons, 3 letters) are almost 0 or 1, where the sigmoid is flat and learning stops. ${list(f.alike)} look alike to it then: their scores differ by ${f.difference} at most. ${read(f)}`,
    tooFast: (f: FactTexts): string =>
      `Longer still: after ${f.epochs} epochs ${f.flat} of the 15 hidden values are almost 0 or 1, and the loss is stuck at ${f.lastLoss}. The scores of ${list(f.alike)} differ by ${f.difference} at most. ${read(f)}`,
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
      step === 1 ? 'Every epoch.' : `One epoch in ${step}; the CSV file has all.`,
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

  ...runEn,
}

export type LabTexts = typeof labEn
