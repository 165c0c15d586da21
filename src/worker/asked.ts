/** The reader of a body of POST /predict: which images it asks about. */
import type { Image } from '../network/image.ts'
import { areFaults, faultsOf, inBody, type Fault, type Faults } from './faults.ts'
import { readCode, readPixels } from './pixels.ts'

/** `batch` tells one image from a list of one. */
export interface Asked {
  readonly images: readonly Image[]
  readonly batch: boolean
}

const KEYS: readonly string[] = ['pixels', 'code', 'instances']
const ONE_KEY = `exactly one of the keys ${KEYS.join(', ')}`
const MOST_IMAGES = 1000

/** Exactly one of the keys `pixels`, `code` and `instances`, and no other. */
export function readAsked(body: unknown): Asked | Faults {
  const at = inBody('')
  if (!(body instanceof Object) || Array.isArray(body)) {
    return [at('an object', body)]
  }
  const given: readonly (readonly [string, unknown])[] = Object.entries(body)
  const unknown = given.filter(([key]) => !KEYS.includes(key))
  if (unknown.length > 0) return unknown.map(([key]) => unknownKey(key))
  const [only, second] = given
  if (!only || second) return [at(ONE_KEY, given.length)]
  const [key, value] = only
  if (key === 'instances') return readInstances(value)
  const image = (key === 'code' ? readCode : readPixels)(value, inBody(`/${key}`))
  return areFaults(image) ? image : { images: [image], batch: false }
}

function readInstances(value: unknown): Asked | Faults {
  if (!Array.isArray(value) || value.length < 1 || value.length > MOST_IMAGES) {
    return [inBody('/instances')(`an array of 1 to ${MOST_IMAGES} images`, value)]
  }
  const read = value.map((item: unknown, index) => readPixels(item, inBody(`/instances/${index}`)))
  const images = read.filter((image) => typeof image === 'number')
  return images.length < read.length ? faultsOf(...read) : { images, batch: true }
}

/** A pointer to it when the key needs no escapes (RFC 6901) and is not too long to repeat; else to the object. */
const unknownKey = (key: string): Fault =>
  inBody(/^\w{1,100}$/.test(key) ? `/${key}` : '')(ONE_KEY, key)
