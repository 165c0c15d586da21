/** Every text of the page in English. Its type is the list of what a language must say. */
import { enAround } from './en-around.ts'

/** "an A", "a B": by the sound of a single letter's name. */
const article = (label: string): string => (/^[AEFHILMNORSX8]$/i.test(label) ? 'an' : 'a')

export const en = {
  title: '30-5-3: a neural network you can check by hand',
  skip: 'To the drawing',
  modes: { name: 'Sections', play: 'Play', lab: 'Training lab' },
  language: { name: 'Language', en: 'English', 'pt-BR': 'Português' },
  close: 'Close',
  loading: 'Loading…',
  loadFailed: 'This part could not be loaded. Check the connection and try again.',
  retry: 'Try again',

  invitation: (labels: readonly string[]): string =>
    labels.every((label) => /^\p{L}$/u.test(label))
      ? `Draw ${labels
          .map((label) => `${article(label)} ${label}`)
          .join(', ')
          .replace(/, ([^,]*)$/, ' or $1')}`
      : `Draw one of these: ${labels.join(', ')}`,
  subtitle: 'A neural network reads it as you draw.',
  grid: {
    name: 'Drawing, 5 rows of 6 pixels',
    cell: (row: number, column: number): string => `Row ${row}, column ${column}`,
    hint: 'Tap or drag. By keyboard: arrows and Space.',
    number: 'The small digits are what the network receives.',
  },
  palette: {
    name: 'Start from',
    letter: (label: string): string => `Draw the letter ${label}`,
    clear: 'Clear',
  },

  answer: {
    heading: 'The network’s answer',
    read: 'It reads',
    unsure: 'Not sure. Closest:',
    none: 'No score reaches 0.5: it claims no letter.',
    several: 'More than one score reaches 0.5: it claims no letter.',
    one: 'Exactly one score reaches 0.5: it counts as read.',
    scores: 'Scores',
    meaning:
      'Each score is between 0 and 1, on its own: not a percentage, not a certainty. The notch is 0.5.',
  },
  spoken: {
    read: (first: string, score: string, second: string, next: string): string =>
      `${first}, ${score}; then ${second}, ${next}`,
    unsure: (first: string, score: string, second: string, next: string): string =>
      `Not sure. Closest: ${first}, ${score}; then ${second}, ${next}`,
  },

  edge: {
    device: 'Answered on your device',
    asking: 'Answered on your device. Asking the server…',
    agrees: (place: string | null, milliseconds: number): string =>
      `${place === null ? 'The server' : `Data centre ${place}`} agrees, ${milliseconds} ms`,
    otherVersion: 'The server has a newer version of this model: reload to use it',
    differs: 'The server gave other scores',
    unreachable: 'Answered on your device. The server is out of reach',
    limited: 'Answered on your device. The server asks for a pause',
    lab: 'Your network from the lab, answered on your device. The server runs other models',
    off: 'An experiment: answered on your device. The server runs the whole network',
  },

  inside: {
    open: 'See inside',
    close: 'Hide inside',
    name: 'The network at work',
    drawing: 'Your drawing',
    hidden: 'Five hidden neurons',
    outputs: 'Three scores',
    neuron: (n: number): string => `Neuron ${n}`,
    showSum: 'Show its sum',
    chooseOutput: (label: string): string => `Score of ${label}: show its sum`,
    off: 'switched off',
    heat: { name: 'In the squares', weights: 'Weights', contributions: 'This drawing' },
    heatHint: {
      weights: 'What each pixel would add; veiled where there is no ink.',
      contributions: 'What each inked pixel adds now.',
    },
    scale: (layer: string): string => `Colour scale, ${layer}`,
    adds: 'adds',
    takes: 'takes away',
  },
  sum: {
    invite: 'Tap a neuron or a score to see its sum.',
    howTitle: 'How to read it',
    how: [
      { sign: 'z', meaning: 'a neuron’s sum: the weights of the inked pixels, added up' },
      { sign: 'a', meaning: 'z squeezed into 0 to 1: how strongly the neuron speaks' },
      {
        sign: 'Score',
        meaning: 'every a times the weight of its line, added up and squeezed again',
      },
      { sign: 'Line', meaning: 'what one says to the next: thicker is more, dashed takes away' },
    ],
    hiddenTitle: (n: number): string => `Neuron ${n}`,
    outputTitle: (label: string): string => `Score of ${label}`,
    hiddenSum: (count: number): string =>
      count === 1
        ? 'The weight of the one inked pixel'
        : `The weights of the ${count} inked pixels add up to`,
    nothing: 'No ink, so nothing to add:',
    outputSum: 'Each neuron’s a times its weight. Together',
    sigmoid: 'The sigmoid squeezes z into 0 to 1:',
    sends: 'It sends on',
    table: (n: number): string => `What each pixel adds to neuron ${n}`,
    outputTable: (label: string): string => `What each neuron adds to the score of ${label}`,
    rounding: 'Rounded so that the numbers shown add up.',
    whole: 'The weights are shown to their last digit.',
    curve: (z: string, a: string): string => `Sigmoid curve with the point z ${z}, a ${a}`,
    row: (n: number): string => `Row ${n}`,
    column: (n: number): string => `Column ${n}`,
    weight: 'weight',
    product: 'a × weight',
  },
  tables: {
    open: 'As tables',
    title: 'The whole network in numbers',
    layers: 'Hidden neurons',
    weights: 'Weights from each pixel (w1), and the pixel',
    scores: 'Scores',
    pixel: 'Pixel',
    value: 'Value',
    to: (label: string): string => `w2 to ${label}`,
    total: 'z2, then the score',
  },

  ...enAround,
}

export type Texts = typeof en
