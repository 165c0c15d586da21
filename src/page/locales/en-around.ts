/** English around the network: experiments, models, what to take away, notices. */
import type { Note } from '../state.ts'

const pixels = (count: number): string => (count === 1 ? '1 pixel' : `${count} pixels`)

const outcome = (from: string, to: string): string =>
  from === to ? `The answer is still ${to}.` : `The answer changed from ${from} to ${to}.`

export const enAround = {
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

export type AroundTexts = typeof enAround
