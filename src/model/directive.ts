/** What a comment in a scanned file asks: `piiscope-ignore us/ssn -- published test number`. */
export type DirectiveKind = 'line' | 'next-line' | 'start' | 'end' | 'file'

/** Why a directive is not followed. */
export type DirectiveFault = 'no-rule' | 'no-reason' | 'unknown-kind'

export interface Directive {
  readonly kind: DirectiveKind
  /** Rule ids, classes or globs as written. Never printed: anything can be written there. */
  readonly rules: readonly string[]
  readonly fault: DirectiveFault | null
  /** From 1. */
  readonly line: number
}
