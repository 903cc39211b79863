/** Commands that share flags, by what they do. */

import { type CommandName, COMMANDS } from './commands.ts'

export const SCAN: readonly CommandName[] = ['scan']
/** Commands that look for one finding, which may be of what git decides on. */
export const SCOPED: readonly CommandName[] = ['scan', 'explain', 'ignore']
/** Commands that scan, whatever they do with what is found. */
export const SCANNING: readonly CommandName[] = ['scan', 'fields', 'inventory', 'baseline', 'ignore']
/** Commands that look for what the rules find. */
export const RULED: readonly CommandName[] = [...SCANNING, 'redact']
/** Commands that read files. */
export const WALKING: readonly CommandName[] = [...SCANNING, 'find-subject']
/** Commands that report what they find. */
export const FINDING: readonly CommandName[] = ['scan', 'fields', 'inventory']
export const ALL: readonly CommandName[] = COMMANDS.map(({ name }) => name)
export const STYLED: readonly CommandName[] = ['scan', 'fields', 'inventory', 'explain', 'rules', 'report', 'merge', 'redact']
/** Commands that judge by a policy. */
export const JUDGING: readonly CommandName[] = ['scan', 'report', 'merge']
/** Commands that end in reports. */
export const REPORTING: readonly CommandName[] = ['scan', 'fields', 'inventory', 'report', 'merge']
