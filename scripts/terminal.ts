/** What the command lines draw: pictures of drawings, and progress. */
import { SingleBar } from 'cli-progress'
import { toRows, type Image } from '../src/network/image.ts'

/** Two columns a pixel, so that it looks square. */
export const picture = (image: Image): string[] =>
  toRows(image).map((row) => row.replaceAll('#', '██').replaceAll('.', '· '))

/** Drawings side by side, each under its title. */
export function pictures(drawings: readonly { title: string; image: Image }[]): string {
  const rows = drawings.map(({ image }) => picture(image))
  const titles = drawings.map(({ title }) => title.padEnd(14)).join('')
  return [titles, ...rows[0]!.map((_, n) => rows.map((row) => row[n]! + '  ').join(''))]
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n')
}

export interface Progress {
  update(done: number): void
  stop(): void
}

export const NO_PROGRESS: Progress = { update: () => {}, stop: () => {} }

/** On stderr: a bar in a terminal, elsewhere a line at each quarter. */
export function startProgress(title: string, total: number): Progress {
  if (!process.stderr.isTTY) return quarters(title, total)
  const bar = new SingleBar({
    format: `${title} {bar} {percentage} % | {eta_formatted} left`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    etaBuffer: 50,
  })
  bar.start(total, 0)
  const stop = () => bar.stop()
  process.once('exit', stop) // an interrupt must leave the terminal as it was
  return {
    update: (done) => bar.update(done),
    stop: () => {
      process.off('exit', stop)
      stop()
    },
  }
}

function quarters(title: string, total: number): Progress {
  let said = 0
  console.error(`${title}: 0 %`)
  return {
    update: (done) => {
      const quarter = Math.floor((4 * done) / total)
      if (quarter > said && quarter < 4) console.error(`${title}: ${25 * quarter} %`)
      said = Math.max(said, quarter)
    },
    stop: () => {},
  }
}
