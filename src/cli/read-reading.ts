/** How files are to be read, as flags say it: --type, --csv-delimiter, --csv-header. */
import { oneOf } from './flags/one-of.ts'
import type { GivenFlags } from './flags/given-flags.ts'
import { PARSERS } from '../model/parser-names.ts'
import type { Reading } from '../model/reading.ts'
import { UsageError } from './usage-error.ts'

const DELIMITERS: Readonly<Record<string, number>> = {
  comma: 44,
  semicolon: 59,
  tab: 9,
  '\\t': 9,
  pipe: 124,
  space: 32,
  colon: 58,
}

/** @throws UsageError */
export function readReading({ type, csvDelimiter, csvHeader }: GivenFlags): Reading {
  const header = oneOf('--csv-header', typeof csvHeader === 'string' ? csvHeader : 'auto', ['auto', 'yes', 'no'])
  const parsers = Object.fromEntries(typeof type === 'object' ? type.flatMap((one) => one.split(',')).map(readType) : [])
  return {
    ...(Object.keys(parsers).length > 0 && { parsers }),
    ...(typeof csvDelimiter === 'string' && { delimiter: delimiterOf(csvDelimiter) }),
    ...(header !== 'auto' && { header: header === 'yes' }),
  }
}

/** `dat=csv`: the ending as names have it, in small letters. */
function readType(text: string): [ending: string, parser: string] {
  const [, ending, parser] = /^\s*\.?([^.=/\\\s]+)=(\S+)\s*$/.exec(text) ?? []
  if (ending === undefined || parser === undefined)
    throw UsageError.of('PS101', `--type: an ending and what reads it are needed`, [
      'for example: --type dat=csv --type out=ndjson',
    ])
  return [ending.toLowerCase(), oneOf('--type', parser, Object.keys(PARSERS))]
}

/** One ASCII character that is neither letter, digit, quote nor part of a line's end, or a name of one. */
function delimiterOf(text: string): number {
  const named = DELIMITERS[text.toLowerCase()]
  if (named !== undefined) return named
  const code = text.length === 1 ? text.charCodeAt(0) : 0
  if (code > 0 && code < 128 && !/[\w\r\n"'\\-]/.test(text)) return code
  throw UsageError.of('PS101', '--csv-delimiter: one sign is needed', [
    `such as ";" or one of ${Object.keys(DELIMITERS).join(', ')}`,
  ])
}
