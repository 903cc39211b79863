import type { Reason } from '../reporters/outcome.ts'
import type { SignalName } from './io.ts'

export type ExitCode = 0 | 1 | 2 | 3 | 130 | 143

/** Wrong usage, nothing to scan, a report that cannot be written, a fault of ours. */
export const TROUBLE: ExitCode = 2

/** 128 and the signal's number, as shells do. */
const SIGNAL_CODE: Readonly<Record<SignalName, ExitCode>> = { SIGINT: 130, SIGTERM: 143 }

/** What does not count for this run. */
export interface Lenience {
  readonly allowEmpty?: boolean
  readonly acceptIncomplete?: boolean
  readonly exitZero?: boolean
}

/** A signal wins over a failed policy, that over an incomplete scan. The report lists all reasons. */
export function exitCode(reasons: readonly Reason[], signal: SignalName | null, lenience: Lenience): ExitCode {
  if (signal !== null) return SIGNAL_CODE[signal]
  if (reasons.some((reason) => reason === 'policy-failed' || reason === 'too-many' || reason === 'stale'))
    return lenience.exitZero ? 0 : 1
  if (reasons.includes('interrupted') || (reasons.includes('incomplete') && !lenience.acceptIncomplete))
    return lenience.exitZero ? 0 : 3
  return reasons.includes('nothing-scanned') && !lenience.allowEmpty ? TROUBLE : 0
}
