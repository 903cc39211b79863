import type { ErrorCode } from './error-codes.ts'
import { nearest } from '../sources/nearest.ts'
import { explainSystemError, systemCode } from '../sources/system-error.ts'

/** The command was called wrongly: exit code 2. The message may quote the command line, and is encoded when it is printed. */
export class UsageError extends Error {
  /** What to do about it, a line each. */
  readonly hints: readonly string[]
  readonly code: ErrorCode
  constructor(message: string, hints: readonly string[] = [], code: ErrorCode = 'PS100') {
    super(message)
    this.code = code
    this.name = 'UsageError'
    this.hints = hints
  }

  static of(code: ErrorCode, message: string, hints: readonly string[] = []): UsageError {
    return new UsageError(message, hints, code)
  }
}

/**
 * Of a command that takes one of several actions: which ones, and what was given instead.
 *
 * @param operands as given: the action, and what follows it
 */
export function actionError(
  command: string,
  operands: readonly string[],
  actions: readonly string[],
  hints: readonly string[] = [],
): UsageError {
  const [word = '', ...more] = operands
  const about =
    word === ''
      ? `what to do is missing`
      : actions.includes(word)
        ? `${word} takes nothing more than that, not "${more[0] ?? ''}"`
        : `there is no "${word}"${didYouMean(word, actions)}`
  return new UsageError(`piiscope ${command}: ${about}`, [`one of ${actions.join(', ')}`, ...hints])
}

/** A file that the command line names and that cannot be read, in the words that scans have for it. */
export function readError(name: string, error: unknown, code: ErrorCode = 'PS120'): UsageError {
  if (systemCode(error) === 'ENOENT') return UsageError.of(code, `${name} does not exist`)
  return UsageError.of(code, `${name} cannot be read: ${explainSystemError(error).message}`)
}

/** ` (did you mean "high"?)`, or nothing if no name is near. */
export function didYouMean(word: string, names: readonly string[]): string {
  const near = nearest(word, names)
  return near === null ? '' : ` (did you mean "${near}"?)`
}
