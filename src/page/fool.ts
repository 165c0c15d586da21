/** "Fool the network": every set of pixels is tried, small ones first, and the page breathes between the sizes. */
import { foolingSets } from '../network/fooling.ts'
import type { Image } from '../network/image.ts'
import type { Weights } from '../network/weights.ts'

/** The robust model's letter A needs 7. All sets of up to 7 pixels are 2,804,011: about half a second. */
export const MOST_FLIPS = 7

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/**
 * The drawing with a smallest set of pixels flipped that changes the letter, or null when no set of up to `tried`
 * pixels does.
 */
export async function fool(
  weights: Weights,
  image: Image,
  most = MOST_FLIPS,
): Promise<{ image: Image | null; tried: number }> {
  for (let count = 1; count <= most; count++) {
    await breath()
    const [flips] = foolingSets(weights, image, count)
    if (flips !== undefined) return { image: image ^ flips, tried: count }
  }
  return { image: null, tried: most }
}
