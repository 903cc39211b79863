import { nearest } from '../sources/nearest.ts'

/** The command was called wrongly: exit code 2. The message may quote the command line, and is encoded when it is printed. */
export class UsageError extends Error {
  /** What to do about it, a line each. */
  readonly hints: readonly string[]
  constructor(message: string, hints: readonly string[] = []) {
    super(message)
    this.name = 'UsageError'
    this.hints = hints
  }
}

/** ` (did you mean "high"?)`, or nothing if no name is near. */
export function didYouMean(word: string, names: readonly string[]): string {
  const near = nearest(word, names)
  return near === null ? '' : ` (did you mean "${near}"?)`
}
