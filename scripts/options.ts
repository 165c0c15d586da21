/** The command line: options as checked values, or one line that says what was expected. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

/** A mistake of whoever typed the command: exit code 2, and nothing is written. */
export class UsageError extends Error {}

/** parseArgs, strict; a mistake and an option given twice throw UsageError. */
export function parseOptions<const T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
  allowPositionals = false,
) {
  const parsed = parseStrictly(args, options, allowPositionals)
  const names = parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
  const twice = names.find((name, n) => names.indexOf(name) !== n)
  if (twice !== undefined) throw new UsageError(`--${twice}: expected once, got twice`)
  return parsed
}

function parseStrictly<const T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
  allowPositionals: boolean,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true, tokens: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const [first] = error.message.split(/\.?\n|\. /)
    const expected = Object.keys(options).map((name) => `--${name}`)
    throw new UsageError(`${first}: expected ${expected.join(', ')}`)
  }
}

/** Decimal digits only: no sign, no fraction, no exponent, no 0x. */
export function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text)
  if (/^\d{1,15}$/.test(text) && value >= least && value <= most) return value
  throw new UsageError(`--${name}: expected a whole number from ${least} to ${most}, got "${text}"`)
}

/** A decimal number, perhaps with an exponent, above 0. */
export function positiveNumber(name: string, text: string, most: number): number {
  const value = Number(text)
  if (/^(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) && value > 0 && value <= most) return value
  throw new UsageError(`--${name}: expected a number above 0, at most ${most}, got "${text}"`)
}

export function oneOf<const T extends string>(
  name: string,
  text: string,
  choices: readonly T[],
): T {
  const found = choices.find((choice) => choice === text)
  if (found !== undefined) return found
  throw new UsageError(`--${name}: expected ${choices.join(', ')}, got "${text}"`)
}
