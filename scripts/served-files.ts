/** What src/model/served.json and src/model/served.bin hold: of each model what its answers are made of. src/model/served.ts reads them. */
import type { Model } from '../src/model/check.ts'
import type { ServedFile } from '../src/model/served.ts'

/** Whether every number is k / 1000 with a k of 16 bits: then a quarter of the bytes says the same to the last bit. */
const areThousandths = (numbers: Float64Array): boolean =>
  numbers.every((number) => {
    const [k] = Int16Array.of(Math.round(1000 * number))
    return k !== undefined && k / 1000 === number
  })

/** Each model's numbers, w1 then w2, begin at a multiple of 8, where any typed array may begin. */
export function servedFiles(models: readonly Model[]) {
  const bytes = new ArrayBuffer(8 * 165 * models.length)
  let at = 0
  const files = models.map(({ name, version, labels, letters, weights }): ServedFile => {
    const numbers = Float64Array.of(...weights.w1, ...weights.w2)
    const thousandths = areThousandths(numbers)
    const place = thousandths
      ? new Int16Array(bytes, at, numbers.length)
      : new Float64Array(bytes, at, numbers.length)
    place.set(thousandths ? numbers.map((number) => Math.round(1000 * number)) : numbers)
    const file = { name, version, labels, letters, at, thousandths }
    at = 8 * Math.ceil((at + place.byteLength) / 8)
    return file
  })
  return { files, bytes: bytes.slice(0, at) }
}
