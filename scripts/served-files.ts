/** What src/model/served.json and src/model/served.bin hold: of each model what its answers are made of. src/model/served.ts reads them. */
import type { Model } from '../src/model/check.ts'
import type { ServedFile } from '../src/model/served.ts'
import { fnv1a } from '../src/network/hash.ts'
import { MOST_DECIMALS } from '../src/network/rounding.ts'

/** The coarsest of 1, 1/10, 1/100, ... that all weights are whole multiples of, and these multiples. */
function wholes({ name, weights }: Model): { unit: number; numbers: number[] } {
  const all = [...weights.w1, ...weights.w2]
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const unit = 10 ** decimals
    const numbers = all.map((weight) => Math.round(weight * unit))
    const same = numbers.every((whole, n) => Number.isSafeInteger(whole) && whole / unit === all[n])
    if (same) return { unit, numbers }
  }
  throw new RangeError(
    `${name}: expected weights of at most ${MOST_DECIMALS} decimals, as every recipe ends with`,
  )
}

/** The bytes of a number with its sign, the highest first. */
function bytesOf(whole: number, size: number): number[] {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigInt64(0, BigInt(whole))
  return Array.from(new Uint8Array(view.buffer, 8 - size))
}

/** Zeros at the end make the bytes whole words. */
export function servedFiles(all: readonly Model[]): { file: ServedFile; bytes: ArrayBuffer } {
  const bytes: number[] = []
  const models = all.map((model) => {
    const { name, version, labels, letters } = model
    const { unit, numbers } = wholes(model)
    const size = [1, 2, 3, 4, 5, 6, 7].find((n) =>
      numbers.every((whole) => Math.abs(whole + 0.5) < 2 ** (8 * n - 1)),
    )!
    const at = bytes.length
    const rows = numbers.map((whole) => bytesOf(whole, size))
    for (let k = 0; k < size; k++) bytes.push(...rows.map((row) => row[k]!))
    return { name, version, labels, letters, at, size, unit }
  })
  while (bytes.length % 4 > 0) bytes.push(0)
  const { buffer } = Uint8Array.from(bytes)
  return { file: { check: fnv1a(new Int32Array(buffer)), models }, bytes: buffer }
}
