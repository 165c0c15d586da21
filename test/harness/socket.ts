/** Requests that no HTTP client would send: written byte by byte. */
import { connect } from 'node:net'

export interface Sending {
  /** Closes our side after so many milliseconds of silence; the answer may come before. */
  readonly hangUpAfter?: number
}

/** Everything that comes back until either side closes. */
export function send(
  { hostname, port }: URL,
  parts: readonly string[],
  { hangUpAfter = 1500 }: Sending = {},
): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname)
    let heard = ''
    socket.setTimeout(hangUpAfter, () => socket.destroy())
    socket.on('data', (data) => (heard += data.toString('latin1')))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(heard))
    for (const part of parts) socket.write(part, 'latin1')
  })
}

export const statusOf = (heard: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1])

export const request = (line: string, headers: readonly string[] = [], body = ''): string =>
  [`${line} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', body].join('\r\n')
