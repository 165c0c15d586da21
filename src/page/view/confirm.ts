/** Whether the edge and this device say the same. */
import type { Answer } from '../predict-client.ts'
import type { Edge } from '../state.ts'

/**
 * Compares to the last bit: both run the same arithmetic on the same weights, so any difference is worth saying.
 * labels and a2 (3 scores) are the device's.
 */
export function confirm(
  { scores, version, place, milliseconds }: Answer,
  device: { version: string; labels: readonly string[]; a2: ArrayLike<number> },
): Edge {
  if (version !== device.version) return { kind: 'other-version', place }
  const same = device.labels.every((label, index) => scores[label] === device.a2[index])
  return same ? { kind: 'agrees', place, milliseconds } : { kind: 'differs', place }
}
