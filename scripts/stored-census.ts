/** The census figures in a measures file: counting them again takes a while. */
import { existsSync } from 'node:fs'
import { isRecord, type Model } from '../src/model/check.ts'
import { NOISES, type CensusMeasures } from '../src/network/measures.ts'
import { THRESHOLDS } from '../src/network/codes.ts'
import { readJson } from './files.ts'
import { measuresPath } from './model-text.ts'
import { UsageError } from './options.ts'

/**
 * Those beside the model file, or null when there are none of exactly these weights. Throws
 * UsageError when the file is damaged.
 */
export function storedCensus(modelPath: string, model: Model): CensusMeasures | null {
  const path = measuresPath(modelPath)
  if (!existsSync(path)) return null
  const stored = readJson(path)
  if (!isRecord(stored)) throw new UsageError(`${path}: expected an object`)
  if (stored.version !== model.version || stored.census === null) return null
  const { census } = stored
  if (!isCensus(census)) throw new UsageError(`${path}: /census: expected the figures of a census`)
  return census
}

function isCensus(value: unknown): value is CensusMeasures {
  return (
    isRecord(value) &&
    Array.isArray(value.answers) &&
    value.answers.length === 3 &&
    value.answers.every((count) => Number.isSafeInteger(count)) &&
    hasShares(value.recognised, THRESHOLDS) &&
    hasShares(value.falseAccepts, THRESHOLDS) &&
    hasShares(value.noiseAccuracy, NOISES)
  )
}

const hasShares = (value: unknown, keys: readonly number[]): boolean =>
  isRecord(value) && keys.every((key) => typeof value[key] === 'number')
