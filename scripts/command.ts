/** How every command line runs and ends. */
import { UsageError } from './options.ts'

/**
 * Runs a command: its result is the exit code. A UsageError is one line and code 2; Ctrl-C ends
 * with 130 at once, since files are only ever replaced whole.
 */
export async function runCommand(
  command: (args: string[]) => number | Promise<number>,
): Promise<void> {
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
  // A reader that has seen enough (| head) is no failure of ours: go on without it.
  process.stdout.on('error', () => {})
  try {
    process.exitCode = await command(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
