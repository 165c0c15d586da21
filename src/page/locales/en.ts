/** Every text of the page in English. Its type is the list of what a language must say. */
import type { Note } from '../state.ts'

/** "an A", "a B": by the sound of a single letter's name. */
const article = (label: string): string => (/^[AEFHILMNORSX8]$/i.test(label) ? 'an' : 'a')

const pixels = (count: number): string => (count === 1 ? '1 pixel' : `${count} pixels`)

const outcome = (from: string, to: string): string =>
  from === to ? `The answer is still ${to}.` : `The answer changed from ${from} to ${to}.`

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

  experiments: {
    open: 'Experiments',
    summary: 'shift, noise, fool it',
    shift: 'Shift',
    up: 'Shift up',
    down: 'Shift down',
    left: 'Shift left',
    right: 'Shift right',
    recentre: 'Recentre',
    invert: 'Invert',
    noise: 'Add noise',
    fool: 'Fool it',
    foolHint: 'Finds the smallest set of pixels that changes the answer',
    searching: 'Trying every set of pixels…',
    switch: 'Switch off',
    switchOff: (n: number): string => `Switch off neuron ${n}`,
  },
  note: (note: Note, labels: readonly string[]): string => {
    const from = labels[note.from] ?? ''
    if (note.kind === 'unfoolable')
      return `No set of up to ${pixels(note.tried)} changes the answer ${from}: all were tried.`
    const to = labels[note.to] ?? ''
    switch (note.kind) {
      case 'shifted':
        return `Same shape, other place. ${outcome(from, to)} The network sees places, not shapes.`
      case 'recentred':
        return `The ink is in the middle now. ${outcome(from, to)}`
      case 'inverted':
        return `Ink became paper, paper ink. ${outcome(from, to)}`
      case 'noise':
        return `${pixels(note.count)} flipped by chance (outlined). ${outcome(from, to)}`
      case 'fooled':
        return note.count === 1
          ? `1 pixel is enough (outlined): ${from} became ${to}.`
          : `${pixels(note.count)} are enough (outlined): ${from} became ${to}. Every smaller set was tried; none does it.`
    }
  },

  models: {
    name: 'What the network was shown in training',
    known: {
      drawings: {
        title: 'Drawings',
        sentence: 'Shown many ways people draw the letters: it reads most hands.',
      },
      robust: {
        title: 'Robust',
        sentence:
          'Shown the three letters with wrong pixels: noise hardly fools it, another hand puzzles it.',
      },
      tutorial: {
        title: 'Tutorial',
        sentence: 'Shown just three drawings: it knows those, and sees letters almost anywhere.',
      },
    },
    lab: { title: 'Yours', sentence: 'Trained by you in the lab; it runs on this device only.' },
  },

  share: {
    open: 'Share',
    title: 'Share this drawing',
    link: 'Link',
    copy: 'Copy link',
    copied: 'Copied',
    copyFailed: 'Copying is not allowed here. The text is selected: copy it by hand.',
    send: 'Send…',
    qr: 'QR code',
    qrOf: 'QR code of the link',
    text: 'As text',
    textLabel: 'Five lines of six: # is ink, . is paper',
    textWrong: 'Five lines of six characters # or . are needed.',
  },
  notebook: {
    open: 'Notebook',
    title: 'Take it to your notebook',
    drawing: 'This drawing as NumPy',
    figure7: 'Fig. 7’s weights as NumPy',
    curl: 'This request as curl',
    comment: {
      drawing: (rows: string): string => `the drawing ${rows}, row by row`,
      w1: 'initial weights of Figure 7: w1 is 30 x 5, w2 is 5 x 3',
    },
  },
  about: {
    open: 'About',
    title: 'About this page',
    paragraphs: [
      'A network of 30 inputs, 5 hidden neurons and 3 outputs, after the tutorial “Implementando uma Rede Neural do Zero usando NumPy” (A. de Carvalho Junior, IFSP, 2026). No biases; 165 weights in all.',
      'It runs on this page, on your device. The same code and the same weights run on a server near you, which confirms the answer.',
      'It knows what it was shown, and compares pixels in places, not shapes. A letter counts as read when exactly one score reaches 0.5.',
      'Your drawing is sent to the server only to be answered. Nothing is stored, nobody is counted.',
    ],
    api: 'The interface for programs',
    docs: '/docs',
  },
  notice: {
    'damaged-drawing': 'This link is damaged. Here is the first letter instead.',
    'unknown-model': 'The model that this link names is not served here. This is the usual one.',
    'damaged-network': 'The network in this link is damaged. This is the usual one.',
    'newer-network':
      'The network in this link is of a newer kind than this page knows: reload it. This is the usual one.',
  },
}

export type Texts = typeof en
