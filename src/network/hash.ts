/**
 * FNV-1a with 32 bits (offset, prime and test vectors: draft-eastlake-fnv): one number, 0 to 2^32 - 1,
 * that another sequence of bytes has only by a chance of 2^-32. Any one byte that differs changes it.
 * It notices damage and tells things apart; it is no proof against forgery. Where only that is
 * wanted, words of 32 bits are four times as fast.
 */
export function fnv1a(data: Uint8Array | Int32Array): number {
  let hash = 0x811c9dc5
  for (let n = 0; n < data.length; n++) hash = Math.imul(hash ^ data[n]!, 0x01000193)
  return hash >>> 0
}
