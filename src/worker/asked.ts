/** The reader of a body of POST /predict: which images it asks about. */
import type { Image } from '../network/image.ts'
import { inBody, readCode, readPixels, show } from './pixels.ts'
import { areFaults, type Fault, type Faults } from './problem.ts'

/** `batch` tells one image from a list of one. */
export interface Asked {
  readonly images: readonly Image[]
  readonly batch: boolean
}

const KEYS: readonly string[] = ['pixels', 'code', 'instances']
const MOST_IMAGES = 1000
const LONGEST_KEY = 100

/** Exactly one of the keys `pixels`, `code` and `instances`, and no other. */
export function readAsked(body: unknown): Asked | Faults {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return [inBody('')(`expected an object, got ${show(body)}`)]
  }
  const unknown = Object.keys(body).filter((key) => !KEYS.includes(key))
  if (unknown.length > 0) return unknown.map(unknownKey)
  const given: readonly (readonly [string, unknown])[] = Object.entries(body)
  const [first, second] = given
  if (first === undefined) return [inBody('')(`expected one of the keys ${KEYS.join(', ')}`)]
  if (second !== undefined) {
    return [inBody(`/${second[0]}`)(`expected only one of ${KEYS.join(', ')}, got ${first[0]} too`)]
  }
  return readOne(...first)
}

function readOne(key: string, value: unknown): Asked | Faults {
  const at = inBody(`/${key}`)
  if (key === 'instances') return readInstances(value)
  const image = key === 'code' ? readCode(value, at) : readPixels(value, at)
  return areFaults(image) ? image : { images: [image], batch: false }
}

function readInstances(value: unknown): Asked | Faults {
  const at = inBody('/instances')
  const expected = `expected 1 to ${MOST_IMAGES} images`
  if (!Array.isArray(value)) return [at(`${expected}, got ${show(value)}`)]
  if (value.length < 1 || value.length > MOST_IMAGES)
    return [at(`${expected}, got ${value.length}`)]
  const faults: Fault[] = []
  const images = value.flatMap((item: unknown, index) => {
    const image = readPixels(item, inBody(`/instances/${index}`))
    if (!areFaults(image)) return [image]
    faults.push(...image)
    return []
  })
  return faults.length > 0 ? faults : { images, batch: true }
}

/** A pointer to it, `~` and `/` escaped as RFC 6901 wants; to the object when the key is too long to repeat. */
function unknownKey(key: string): Fault {
  const detail = `unknown key ${show(key)}: expected one of ${KEYS.join(', ')}`
  if (key.length > LONGEST_KEY || !key.isWellFormed()) return inBody('')(detail)
  return inBody(`/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)(detail)
}
