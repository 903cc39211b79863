/** What `piiscope scan` was asked to do, checked. */
import type { Severity } from '../model/class.ts'
import { CONFIDENCE, type ConfidenceLevel, type Policy, SEVERITIES } from '../model/policy.ts'
import type { ScanRunOptions } from '../scan.ts'
import { type ColorChoice, colorChoice } from './appearance.ts'
import { type GivenFlags, isOn } from './parse.ts'
import { didYouMean, UsageError } from './usage-error.ts'

export interface ScanRequest {
  /** Paths, globs and `-`. */
  readonly inputs: readonly string[]
  readonly options: ScanRunOptions
  readonly policy: Policy
  /** A reporter's name. */
  readonly format: string
  /** Null: standard output. */
  readonly output: string | null
  readonly color: ColorChoice
  readonly ascii: boolean
  readonly explain: boolean
  readonly quiet: boolean
  readonly allowEmpty: boolean
}

/** Endings of report files that tell their format. */
const FORMAT_BY_ENDING: readonly (readonly [string, string])[] = [
  ['.json', 'json'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
]
const DEFAULT_POLICY = 'medium:medium'
const LEVELS: readonly ConfidenceLevel[] = ['low', 'medium', 'high']

/**
 * @param formats names of the reporters there are
 * @throws UsageError
 */
export function readScanRequest(operands: readonly string[], flags: GivenFlags, formats: readonly string[]): ScanRequest {
  const { exclude, gitignore, rules: givenRules, skipRules } = flags
  const output = textOf(flags, 'output') ?? null
  if (output === '') throw new UsageError('--output: a file name is needed')
  const ending = FORMAT_BY_ENDING.find(([end]) => output?.endsWith(end))?.[1]
  const minConfidence = oneOf('--min-confidence', textOf(flags, 'minConfidence') ?? 'medium', LEVELS)
  const threads = textOf(flags, 'threads')
  const stdinName = textOf(flags, 'stdinFilename')
  const rules = names('--rules', givenRules)
  const maxLocations = textOf(flags, 'maxLocations') ?? '20'
  return {
    inputs: readInputs(operands),
    options: {
      minConfidence,
      maxLocations:
        maxLocations === 'none' ? Number.POSITIVE_INFINITY : positive('--max-locations', maxLocations, 'none lists all'),
      exclude: list(exclude),
      gitignore: gitignore !== false,
      skipVendor: !isOn(flags, 'vendor'),
      skipRules: names('--skip-rules', skipRules),
      ...(rules.length > 0 && { rules }),
      ...(threads !== undefined && { threads: positive('--threads', threads, 'without the flag: one per core') }),
      ...(stdinName !== undefined && { stdinName }),
    },
    policy: readPolicy(textOf(flags, 'failOn'), minConfidence),
    format: oneOf('--format', textOf(flags, 'format') ?? ending ?? 'pretty', formats),
    output,
    color: colorChoice(flags),
    ascii: isOn(flags, 'ascii'),
    explain: isOn(flags, 'explain'),
    quiet: isOn(flags, 'quiet'),
    allowEmpty: isOn(flags, 'allowEmpty'),
  }
}

function readInputs(operands: readonly string[]): readonly string[] {
  if (operands.includes('')) throw new UsageError('an empty path was given', ['is a variable unset? The working folder is .'])
  if (operands.filter((input) => input === '-').length > 1) throw new UsageError('standard input (-) can be read only once')
  return operands.length === 0 ? ['.'] : operands
}

/** `high`, `high:low`, `none`; a severity alone means medium confidence. */
function readPolicy(given: string | undefined, minConfidence: ConfidenceLevel): Policy {
  const text = given ?? DEFAULT_POLICY
  if (text === 'none') return { failOn: null }
  const colon = text.indexOf(':')
  const severity: Severity = oneOf('--fail-on', colon < 0 ? text : text.slice(0, colon), SEVERITIES, ['none'])
  const level = oneOf('--fail-on', colon < 0 ? 'medium' : text.slice(colon + 1), LEVELS)
  if (given !== undefined && CONFIDENCE[level] < CONFIDENCE[minConfidence]) {
    throw new UsageError(`--fail-on ${severity}:${level} needs --min-confidence ${level}`, [
      `what is less sure than ${minConfidence} is not reported, so it cannot fail the run`,
    ])
  }
  return { failOn: { severity, confidence: CONFIDENCE[level] } }
}

function textOf(flags: GivenFlags, key: string): string | undefined {
  const value = flags[key]
  return typeof value === 'string' ? value : undefined
}

function list(value: GivenFlags[string]): readonly string[] {
  return typeof value === 'object' ? value : []
}

/** `--rules a,b --rules c` as a list. An empty name is a mistake: it must not mean all. */
function names(flag: string, value: GivenFlags[string]): readonly string[] {
  const parts = list(value).flatMap((one) => one.split(',').map((part) => part.trim()))
  if (parts.includes('')) throw new UsageError(`${flag}: a rule is needed`, ['all rules: piiscope rules'])
  return parts
}

/** @param also further words to mention; they were dealt with before */
export function oneOf<T extends string>(flag: string, word: string, allowed: readonly T[], also: readonly string[] = []): T {
  const known = allowed.find((one) => one === word)
  if (known !== undefined) return known
  const words = [...allowed, ...also]
  throw new UsageError(`${flag}: unknown value "${word}"${didYouMean(word, words)}`, [`allowed: ${words.join(', ')}`])
}

/** @param instead how to say what 0 might have meant */
function positive(flag: string, text: string, instead: string): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (value < 1) throw new UsageError(`${flag}: "${text}" is not a whole number from 1 on`, [instead])
  return value
}
