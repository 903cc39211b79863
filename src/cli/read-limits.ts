/** Limits as flags give them: a number or a size from 1 on, or `none`. 0 is refused: it would say all to some and nothing to others. */
import type { GivenFlags } from './flags/given-flags.ts'
import type { Limits } from '../model/source.ts'
import type { Config } from './config/config.ts'
import { UsageError } from './usage-error.ts'

const UNITS: Readonly<Record<string, number>> = { '': 1, b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 }

const FLAGS: readonly { readonly flag: string; readonly key: string; readonly limit: keyof Limits; readonly isSize: boolean }[] =
  [
    { flag: '--archive-depth', key: 'archiveDepth', limit: 'depth', isSize: false },
    { flag: '--archive-max-entries', key: 'archiveMaxEntries', limit: 'entries', isSize: false },
    { flag: '--archive-max-bytes', key: 'archiveMaxBytes', limit: 'bytes', isSize: true },
    { flag: '--archive-max-ratio', key: 'archiveMaxRatio', limit: 'ratio', isSize: false },
    { flag: '--max-file-size', key: 'maxFileSize', limit: 'whole', isSize: true },
    { flag: '--max-part-size', key: 'maxPartSize', limit: 'part', isSize: true },
    { flag: '--file-timeout', key: 'fileTimeout', limit: 'seconds', isSize: false },
    { flag: '--max-memory', key: 'maxMemory', limit: 'memory', isSize: true },
    { flag: '--max-cell-size', key: 'maxCellSize', limit: 'cell', isSize: true },
    { flag: '--max-block-size', key: 'maxBlockSize', limit: 'block', isSize: true },
    { flag: '--max-metadata-size', key: 'maxMetadataSize', limit: 'metadata', isSize: true },
    { flag: '--max-values', key: 'maxValues', limit: 'values', isSize: false },
    { flag: '--max-nesting', key: 'maxNesting', limit: 'nesting', isSize: false },
    { flag: '--decode-depth', key: 'decodeDepth', limit: 'layers', isSize: false },
    { flag: '--decode-max-bytes', key: 'decodeMaxBytes', limit: 'carried', isSize: true },
  ]

/**
 * @param configured by the same names, which hold where no flag says otherwise
 * @throws UsageError
 */
export function readLimits(flags: GivenFlags, configured: Config['limits'] = {}): Partial<Limits> {
  const limits: Partial<Record<keyof Limits, number>> = {}
  for (const { flag, key, limit, isSize } of FLAGS) {
    const text = flags[key]
    const setting = configured[key]
    if (typeof text === 'string') limits[limit] = readLimit(flag, text, isSize)
    else if (setting !== undefined) limits[limit] = readLimit(`limits.${key}`, String(setting), isSize)
  }
  return limits
}

function readLimit(flag: string, text: string, isSize: boolean): number {
  if (text === 'none') return Number.POSITIVE_INFINITY
  const [, digits, unit = ''] = /^(\d{1,12})\s?([bkmgt]?)(?:i?b)?$/i.exec(text) ?? []
  const value = digits === undefined || (!isSize && unit !== '') ? 0 : Number(digits) * (UNITS[unit.toLowerCase()] ?? 0)
  if (value >= 1 && Number.isSafeInteger(value)) return value
  throw new UsageError(`${flag}: "${text}" is no ${isSize ? 'size (512MiB)' : 'whole number'} from 1 on`, ['none: no limit'])
}
