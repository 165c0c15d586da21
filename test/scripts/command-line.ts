/** Command lines run as their users run them, in a copy of the project that they may write to. */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../scripts/project.ts'

/** A folder with src, scripts and the installed packages; `remove` it in the end. */
export function projectCopy(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), '30-5-3-'))
  for (const part of ['src', 'scripts', 'package.json']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir')
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export interface Result {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export function run(folder: string, script: string, ...args: string[]): Result {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, ...args],
    { cwd: folder, encoding: 'utf8' },
  )
  return { code: status, stdout, stderr }
}

/** Starts a script, sends the signal as soon as it says `word` anywhere, and waits for its end. */
export function interrupt(
  folder: string,
  signal: NodeJS.Signals,
  word: string,
  script: string,
  ...args: string[]
): Promise<Result> {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], { cwd: folder })
  const said = { stdout: '', stderr: '' }
  let sent = false
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].on('data', (data: Buffer) => {
      said[stream] += data.toString()
      if (!sent && said[stream].includes(word)) sent = child.kill(signal)
    })
  }
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, ...said }))
  })
}
