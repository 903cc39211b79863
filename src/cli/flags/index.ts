import { DETECTION_FLAGS } from './detection-flags.ts'
import type { Flag } from './flag.ts'
import { LIMIT_FLAGS } from './limit-flags.ts'
import { POLICY_FLAGS } from './policy-flags.ts'
import { REPORT_FLAGS } from './report-flags.ts'
import { SCOPE_FLAGS } from './scope-flags.ts'

/** Every flag of every command, in the order of help. The parser, the help and the table in the README are made from this list. */
export const FLAGS: readonly Flag[] = [...SCOPE_FLAGS, ...LIMIT_FLAGS, ...DETECTION_FLAGS, ...POLICY_FLAGS, ...REPORT_FLAGS]
