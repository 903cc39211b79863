import type { ErrorCode } from './error-codes.ts'
import { nearest } from '../sources/nearest.ts'

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

/** ` (did you mean "high"?)`, or nothing if no name is near. */
export function didYouMean(word: string, names: readonly string[]): string {
  const near = nearest(word, names)
  return near === null ? '' : ` (did you mean "${near}"?)`
}
