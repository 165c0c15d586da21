/** A module of bytes, by Wrangler's default for *.bin. */
declare const bytes: ArrayBuffer
export default bytes
