import type { ClassId, Severity } from './class.ts'

/** A rule as a configuration writes it: plain data, which worker threads can be sent. */
export interface CustomRule {
  /** With a slash, so that it never is one of ours: `acme/employee-no`. */
  readonly id: string
  readonly title: string
  readonly class: ClassId
  readonly severity?: Severity
  /** In RE2's syntax (no look-around, no back references): linear in whatever it reads. */
  readonly pattern?: string
  /** Words, compared without case, in place of a pattern. */
  readonly words?: readonly string[]
  /** Only these of the matches count: keyed digests of values (`<key name>:<digest>`). */
  readonly values?: readonly string[]
  /** Words near a match, or in the name of its field, that speak for it. With them a match alone is not enough. */
  readonly keywords?: readonly string[]
  /** Names of fields that hold it. */
  readonly fields?: readonly string[]
  readonly validate?: 'luhn' | 'mod97'
  readonly examples?: { readonly match?: readonly string[]; readonly noMatch?: readonly string[] }
}

/** A pattern of the configuration that cannot be used. The message is ours. */
export class PatternError extends Error {
  readonly rule: string
  constructor(rule: string, message: string) {
    super(message)
    this.name = 'PatternError'
    this.rule = rule
  }
}
