/**
 * Elementary functions that give the same bits in Node, workerd and Chromium.
 *
 * Math.exp, log and cos do not (measured: exp differs between Node and Chromium in 9.5 % of the
 * arguments, log in 7.1 %, cos in 3.3 %), so a network trained with them has other weights in each
 * engine. Here only + - * / and written-out constants are used: IEEE 754 fixes every bit of a double,
 * and whole numbers (bigint) are exact.
 * Not an aim: correct rounding (exp errs by at most 1 ulp), or any argument the network never has.
 */

// ln 2 / 32 and ln 2, each cut into a high part whose product with the integers below is exact,
// and the rest: x - n * HIGH loses nothing.
const LN2_32_HIGH = 0.021660849392446835
const LN2_32_LOW = 5.145609244655338e-14
const LN2_HIGH = 0.6931471805592082
const LN2_LOW = 7.371002565167799e-13
const ONE_BY_LN2_32 = 46.16624130844683

/**
 * 2^(j/32), j = 0..31: the nearest double and what it lacks. Powers of one root in fixed point, 128
 * bits behind the point, err by less than 2^-120: both parts are the doubles that 60-digit arithmetic
 * gives (a test compares). Written out, they were half of this file's 970 bytes in the bundle.
 */
const TWO_HIGH = new Float64Array(32)
const TWO_LOW = new Float64Array(32)
const ONE = 1n << 128n
const ROOT = 0x1_059b_0d31_5857_43ae_7c54_8eb6_8ca4_17fen // 2^(1/32)
for (let j = 0, two = ONE; j < 32; j++, two = (two * ROOT) / ONE) {
  const nearest = Number(two)
  TWO_HIGH[j] = nearest / Number(ONE)
  TWO_LOW[j] = Number(two - BigInt(nearest)) / Number(ONE)
}
/** For the test alone: exported themselves, the tables made exp a third slower where V8 runs modules. */
export const TWO = { high: TWO_HIGH, low: TWO_LOW }

/** 2^(32 i - 1022), i = 0..63; a shift has the rest. All 2045 powers took 0.2 ms of every start. */
const POWERS = new Float64Array(64)
for (let i = 0, power = 2.2250738585072014e-308; i < 64; i++, power *= 4294967296) {
  POWERS[i] = power
}

/**
 * e^x, within 1 ulp for |x| <= 708.39, where it is a normal double; Infinity above, 0 below. Never
 * NaN for a number. x = n ln 2 / 32 + r with |r| <= ln 2 / 64, so e^x = 2^(n / 32) (1 + p(r)):
 * Tang, Table-driven implementation of the exponential function (ACM TOMS 15, 1989).
 */
export function exp(x: number): number {
  if (x > 708.39) return Infinity
  if (x < -708.39) return 0
  const n = Math.floor(x * ONE_BY_LN2_32 + 0.5)
  const r = x - n * LN2_32_HIGH - n * LN2_32_LOW
  // r + r^2/2 + ... + r^6/720, in pairs (Estrin): a shorter chain than Horner, 0.76 of its time
  const q = r * r
  const p = r + q * (1 / 2 + r * (1 / 6) + q * (1 / 24 + r * (1 / 120) + q * (1 / 720)))
  const j = n & 31
  const high = TWO_HIGH[j]!
  // 2^(k - 1022), exactly: a shift counts modulo 32 by itself, and >>> 0 makes 2^31 positive
  const k = (n >> 5) + 1022
  const power = ((1 << k) >>> 0) * POWERS[k >> 5]!
  return (high + (TWO_LOW[j]! + high * p)) * power
}

/**
 * Natural logarithm on (0, 1], within 2 ulp; -Infinity at 0.
 * x = m 2^e with m in [sqrt 1/2, sqrt 2); ln m = 2 atanh s with s = (m - 1) / (m + 1), |s| < 0.172.
 */
export function ln(x: number): number {
  if (x === 0) return -Infinity
  let m = x
  let e = 0
  for (; m < 0.7071067811865476; e--) m *= 2
  const s = (m - 1) / (m + 1)
  const q = s * s
  let series = 0
  for (let k = 21; k >= 3; k -= 2) series = q * (1 / k + series)
  return e * LN2_HIGH + (2 * s + (2 * s * series + e * LN2_LOW))
}

/**
 * cos(2 pi v) for v in [0, 1), within 2^-53 of the true value.
 * v = quadrant / 4 + r with |r| <= 1 / 8 (exact), then a Taylor series on |t| <= pi / 4.
 */
export function cos2pi(v: number): number {
  const quadrant = Math.floor(4 * v + 0.5)
  const t = 6.283185307179586 * (v - quadrant / 4)
  const cosine = quadrant % 2 === 0
  // Horner: 1 - q/(1 2) (1 - q/(3 4) (...)) for cos, t times the same with (2 3), (4 5), ... for sin.
  const q = t * t
  let series = 1
  for (let k = 18; k >= 2; k -= 2) series = 1 - (q / (cosine ? k * (k - 1) : k * (k + 1))) * series
  const value = cosine ? series : t * series
  return quadrant === 1 || quadrant === 2 ? -value : value
}

/** The logistic function 1 / (1 + e^-z), in [0, 1]: exactly 0 or 1 far out, 0.5 at 0. */
export const sigmoid = (z: number): number => 1 / (1 + exp(-z))
