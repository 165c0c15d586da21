/**
 * FNV-1a with 32 bits (offset, prime and test vectors: draft-eastlake-fnv): one number, 0 to 2^32 - 1,
 * that another sequence of bytes has only by a chance of 2^-32. Any one byte that differs changes it.
 * It notices damage and tells things apart; it is no proof against forgery.
 */
export function fnv1a(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let n = 0; n < bytes.length; n++) hash = Math.imul(hash ^ bytes[n]!, 0x01000193)
  return hash >>> 0
}
