/** The visitor's own drawings with their labels: kept on the page only. */
import { isLabel, type Drawings } from '../../network/drawings.ts'
import type { Image } from '../../network/image.ts'
import { LABELS, LETTERS } from '../../network/letters.ts'
import { OUTPUTS } from '../../network/weights.ts'

/** Like Drawings, but a label may still have none. */
export type OwnDrawings = Drawings

export const NO_DRAWINGS: OwnDrawings = { labels: LABELS, images: LABELS.map(() => []) }

/** More would make the page's epochs long; a class will hardly draw as many. */
export const MOST_DRAWINGS = 300

export type DrawingProblem = 'blank' | 'twice' | 'many'
export type LabelProblem = 'label' | 'same-label'

/** Adds a drawing to a label (0..2), or says why not. `twice`: a drawing cannot stand for two letters, nor twice for one. */
export function addDrawing(
  { labels, images }: OwnDrawings,
  index: number,
  image: Image,
): OwnDrawings | DrawingProblem {
  const all = images.flat()
  if (image === 0) return 'blank'
  if (all.includes(image)) return 'twice'
  if (all.length >= MOST_DRAWINGS) return 'many'
  return { labels, images: images.map((list, k) => (k === index ? [...list, image] : list)) }
}

export const removeDrawing = ({ labels, images }: OwnDrawings, image: Image): OwnDrawings => ({
  labels,
  images: images.map((list) => list.filter((other) => other !== image)),
})

/** Gives a label (0..2) another name, or says why not: isLabel has the rules. */
export function renameLabel(
  { labels, images }: OwnDrawings,
  index: number,
  text: string,
): OwnDrawings | LabelProblem {
  const name = text.trim().normalize('NFC')
  if (!isLabel(name)) return 'label'
  if (labels.some((label, k) => label === name && k !== index)) return 'same-label'
  return { labels: labels.map((label, k) => (k === index ? name : label)), images }
}

/** The labels that still need a drawing before training can begin. */
export const missing = ({ labels, images }: OwnDrawings): string[] =>
  labels.filter((_, index) => images[index]!.length === 0)

export const isComplete = (own: OwnDrawings): boolean =>
  own.labels.length === OUTPUTS && missing(own).length === 0

/** With the tutorial's letters, so that one need not begin from nothing; what is there already stays. */
export const withLetters = (own: OwnDrawings): OwnDrawings =>
  LETTERS.reduce<OwnDrawings>((all, letter, index) => {
    const next = addDrawing(all, index, letter)
    return typeof next === 'string' ? all : next
  }, own)
