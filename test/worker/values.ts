/** Generated drawings and bodies, right, nearly right and wrong. Runs in workerd and in Node. */
import fc from 'fast-check'
import { DEFAULT_MODEL } from '../../src/model/models.ts'
import { pixelsOf, toCode, toRows, type Image } from '../../src/network/image.ts'

export const images: fc.Arbitrary<Image> = fc.oneof(
  fc.integer({ min: 0, max: 0x3fffffff }),
  fc.constantFrom(...DEFAULT_MODEL.letters),
)

const rowsOf = (image: Image): number[][] =>
  toRows(image).map((row) => Array.from(row, (sign) => (sign === '#' ? 1 : 0)))

/** Every right way to write an image. */
export const pixelForms: fc.Arbitrary<unknown> = fc
  .tuple(images, fc.constantFrom('/', '\n', '\r\n', '\r'), fc.boolean())
  .chain(([image, parting, ending]) =>
    fc.constantFrom<unknown>(
      pixelsOf(image),
      rowsOf(image),
      pixelsOf(image).join(''),
      toRows(image).join(''),
      toRows(image).join(parting) + (ending ? parting : ''),
      rowsOf(image)
        .map((row) => row.join(''))
        .join(parting),
    ),
  )

/** What stands where a pixel should, and is none. */
const strangers: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    2,
    -1,
    0.5,
    -0.1,
    1e308,
    null,
    true,
    false,
    '',
    '1',
    'NaN',
    [],
    {},
    [[1]],
    -0,
    1.0,
  ),
  fc.jsonValue(),
)

/** Nearly right: one place of a right form replaced, removed or doubled. */
const nearMisses: fc.Arbitrary<unknown> = fc
  .tuple(pixelForms, strangers, fc.nat(29), fc.constantFrom('replace', 'remove', 'double', 'wrap'))
  .map(([form, stranger, index, kind]) => {
    if (kind === 'wrap') return [form]
    const items: unknown[] =
      typeof form === 'string' ? Array.from(form) : (form as unknown[]).slice()
    const place = index % items.length
    if (kind === 'replace') items[place] = stranger
    else
      items.splice(place, kind === 'remove' ? 1 : 0, ...(kind === 'double' ? [items[place]] : []))
    return typeof form === 'string' ? items.join('') : items
  })

export const codes: fc.Arbitrary<unknown> = fc.oneof(
  images.map(toCode),
  images.map((image) => toCode(image).toUpperCase()),
  fc.constantFrom<unknown>('', 'zzzzzz', '64nu3', '64nu311', ' 64nu31', 1, null, ['64nu31']),
  fc.string({ unit: 'binary', minLength: 6, maxLength: 6 }),
)

export const pixels: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: pixelForms },
  { weight: 2, arbitrary: nearMisses },
  { weight: 1, arbitrary: strangers },
)

const keys = fc.constantFrom(
  'pixels',
  'code',
  'instances',
  '__proto__',
  'constructor',
  'Pixels',
  'a/b~c',
  '',
)

/** Bodies of POST /predict as values, right and wrong ones. */
export const bodies: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ pixels }) },
  { weight: 2, arbitrary: fc.record({ code: codes }) },
  { weight: 2, arbitrary: fc.record({ instances: fc.array(pixels, { maxLength: 4 }) }) },
  { weight: 1, arbitrary: fc.dictionary(keys, fc.oneof(pixels, codes), { maxKeys: 3 }) },
  { weight: 1, arbitrary: fc.jsonValue() },
)
