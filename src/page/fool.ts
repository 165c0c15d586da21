/** "Fool the network": the exact search, in slices, so that the page stays alive meanwhile. */
import { foolingSet } from '../network/fooling.ts'
import { PIXELS, type Image } from '../network/image.ts'
import type { Weights } from '../network/weights.ts'

/** The largest sets that are tried: the robust model's letter A needs 7. */
export const MOST_FLIPS = 7

/** How long a slice may take, in milliseconds. */
const SLICE = 12

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/**
 * The drawing with the smallest set of pixels flipped that changes the letter, or null when no set of up to `tried`
 * pixels does.
 */
export async function fool(
  weights: Weights,
  image: Image,
  most = MOST_FLIPS,
): Promise<{ image: Image | null; tried: number }> {
  let since = performance.now()
  for (let count = 1; count <= most; count++) {
    for (let first = 0; first <= PIXELS - count; first++) {
      const flips = foolingSet(weights, image, count, first)
      if (flips !== null) return { image: image ^ flips, tried: count }
      if (performance.now() - since > SLICE) {
        await breath()
        since = performance.now()
      }
    }
  }
  return { image: null, tried: most }
}
