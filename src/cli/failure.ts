/** What to say when a command cannot be carried out. */
import { fileURLToPath } from 'node:url'
import { terminalText } from '../reporters/encode.ts'
import { UnknownRegionError, UnknownRuleError } from '../pipeline/select-rules.ts'
import { InputError } from '../sources/inputs.ts'
import type { ErrorCode } from './error-codes.ts'
import { OutputError } from './io.ts'
import { UsageError } from './usage-error.ts'

/** Lines for standard error. Errors that are not ours are named by their type only: messages quote what was scanned. */
export function failureText(error: unknown): string {
  const [message, ...hints] = failureLines(error)
  return [
    `error: ${terminalText(message as string)} (${codeOf(error)})`,
    ...hints.map((hint) => `  ${terminalText(hint)}`),
    '',
  ].join('\n')
}

function codeOf(error: unknown): ErrorCode {
  if (error instanceof UsageError) return error.code
  if (error instanceof OutputError) return 'PS160'
  if (error instanceof UnknownRuleError || error instanceof UnknownRegionError) return 'PS180'
  return error instanceof InputError ? 'PS120' : 'PS900'
}

function failureLines(error: unknown): readonly string[] {
  if (error instanceof UsageError) return [error.message, ...error.hints]
  if (error instanceof OutputError) return [error.message]
  if (error instanceof UnknownRuleError) {
    return [
      `no rule fits "${error.pattern}"${error.near === null ? '' : ` (did you mean "${error.near}"?)`}`,
      'all rules: piiscope rules',
      NOTHING_SCANNED,
    ]
  }
  if (error instanceof UnknownRegionError) {
    return [`no rule is of the region "${error.region}"`, `regions: ${error.known.join(', ')}`, NOTHING_SCANNED]
  }
  if (error instanceof InputError) {
    const paths = error.missing.map((path, i) => {
      const suggestion = error.suggestions[i]
      return suggestion ? `${path}   did you mean ${suggestion} ?` : path
    })
    return [
      error.missing.length === 1 ? 'a path does not exist' : `${paths.length} paths do not exist`,
      ...paths,
      NOTHING_SCANNED,
    ]
  }
  return internalLines(error)
}

const NOTHING_SCANNED = 'Nothing was scanned.'

/** Frames of ours shown; enough to find the place. */
const FRAMES = 10

function internalLines(error: unknown): readonly string[] {
  const name = error instanceof Error && /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : 'unknown'
  return [
    `internal error (${name}); the report is not to be trusted`,
    ...ownFrames(error),
    'please report this with the lines above',
  ]
}

/** The folder of our code, as stacks write it: a URL for modules, a path where a loader says so. */
const OURS = [new URL('..', import.meta.url).href, fileURLToPath(new URL('..', import.meta.url))]

/** The stack without the message, which stands before it and may look like a stack itself. */
function ownFrames(error: unknown): string[] {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return []
  const at = error.stack.indexOf(error.message)
  if (at < 0) return []
  return error.stack
    .slice(at + error.message.length)
    .split('\n')
    .filter((line) => line.startsWith('    at ') && OURS.some((folder) => line.includes(folder)))
    .slice(0, FRAMES)
    .map((line) => OURS.reduce((text, folder) => text.replace(folder, ''), line.trim()))
}
