/** Files of the command lines: a missing or damaged one is a UsageError of one line. */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { parseModel, ModelError, isRecord, parseWeights, type Model } from '../src/model/check.ts'
import { DrawingsError, parseDrawings, type Drawings } from '../src/network/drawings.ts'
import type { Weights } from '../src/network/weights.ts'
import { UsageError } from './options.ts'
import { ROOT } from './project.ts'

/** Where the served models stand. */
export const MODEL_FOLDER = `${ROOT}src/model`
export const TRAINING_DRAWINGS = `${ROOT}src/drawings/training.txt`
export const HELD_OUT_DRAWINGS = `${ROOT}src/drawings/held-out.txt`

const LARGEST_FILE = 4_000_000

/** The text of a file in UTF-8. */
export function readText(path: string): string {
  try {
    const { size } = statSync(path)
    if (size > LARGEST_FILE) {
      throw new UsageError(`${path}: expected at most ${LARGEST_FILE} bytes, got ${size}`)
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (error) {
    if (isSystemError(error)) throw new UsageError(`${path}: cannot be read (${error.code})`)
    if (error instanceof TypeError) throw new UsageError(`${path}: expected UTF-8 text`)
    throw error
  }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error

/** What JSON the file holds. */
export function readJson(path: string): unknown {
  const text = readText(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new UsageError(`${path}: expected JSON (${error.message.split('\n')[0]})`)
  }
}

/** What a checking function finds wrong, as a UsageError that names the file. */
function checked<T>(path: string, check: () => T): T {
  try {
    return check()
  } catch (error) {
    if (error instanceof ModelError || error instanceof DrawingsError) {
      throw new UsageError(`${path}: ${error.message}`)
    }
    throw error
  }
}

export const readDrawings = (path: string): Drawings => {
  const text = readText(path)
  return checked(path, () => parseDrawings(text))
}

/** Bound of weights from files: sums of 30 such stay far from the end of the double's range. */
const LARGEST_WEIGHT = 1e6

function checkSizes(path: string, { w1, w2 }: Weights): void {
  const large = [...w1, ...w2].find((weight) => Math.abs(weight) > LARGEST_WEIGHT)
  if (large === undefined) return
  const bounds = `-${LARGEST_WEIGHT} to ${LARGEST_WEIGHT}`
  throw new UsageError(`${path}: expected weights from ${bounds}, got ${large}`)
}

export function readModel(path: string): Model {
  const value = readJson(path)
  const model = checked(path, () => parseModel(value))
  checkSizes(path, model.weights)
  return model
}

/** JSON {"w1": 30 rows of 5, "w2": 5 rows of 3}; a model file is one too. */
export function readWeights(path: string): Weights {
  const value = readJson(path)
  const weights = checked(path, () => {
    if (!isRecord(value)) throw new ModelError('', 'expected {"w1": 30 x 5, "w2": 5 x 3}')
    return parseWeights(value)
  })
  checkSizes(path, weights)
  return weights
}

/** Whether something stands there; UsageError unless it is a file in a folder that exists. */
export function checkTarget(path: string): boolean {
  const folder = statSync(dirname(resolve(path)), { throwIfNoEntry: false })
  if (!folder?.isDirectory()) {
    throw new UsageError(`${path}: expected a folder that exists, got ${dirname(path)}`)
  }
  const target = statSync(path, { throwIfNoEntry: false })
  if (target && !target.isFile()) throw new UsageError(`${path}: expected a file, got a folder`)
  return target !== undefined
}

/**
 * Writes all contents, each whole or not at all: to a file beside the target first, renamed when every
 * one of them is on the disk. What is left over after a failure is removed.
 */
export function writeWhole(contents: ReadonlyMap<string, string | Uint8Array>): void {
  const files = [...contents].map(([path, content]) => ({
    path,
    content,
    draft: resolve(dirname(path), `.${basename(path)}.${process.pid}.tmp`),
  }))
  try {
    for (const { draft, content } of files) writeFileSync(draft, content, { flush: true })
    for (const { draft, path } of files) renameSync(draft, path)
  } catch (error) {
    if (isSystemError(error)) throw new UsageError(`cannot be written: ${error.message}`)
    throw error
  } finally {
    for (const { draft } of files) rmSync(draft, { force: true })
  }
}
