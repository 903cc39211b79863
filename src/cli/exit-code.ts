import type { Reason } from '../reporters/outcome.ts'
import type { SignalName } from './io.ts'

export type ExitCode = 0 | 1 | 2 | 3 | 130 | 143

/** Wrong usage, nothing to scan, a report that cannot be written, a fault of ours. */
export const TROUBLE: ExitCode = 2

/** 128 and the signal's number, as shells do. */
const SIGNAL_CODE: Readonly<Record<SignalName, ExitCode>> = { SIGINT: 130, SIGTERM: 143 }

/** A signal wins over a failed policy, that over an incomplete scan. The report lists all reasons. */
export function exitCode(reasons: readonly Reason[], signal: SignalName | null, allowEmpty: boolean): ExitCode {
  if (signal !== null) return SIGNAL_CODE[signal]
  if (reasons.includes('policy-failed')) return 1
  if (reasons.includes('incomplete') || reasons.includes('interrupted')) return 3
  return reasons.includes('nothing-scanned') && !allowEmpty ? TROUBLE : 0
}
