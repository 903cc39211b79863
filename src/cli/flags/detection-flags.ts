import { SCANNING, RULED } from './command-sets.ts'
import type { Flag } from './flag.ts'

/** Which rules look, and how sure a finding must be. */
export const DETECTION_FLAGS: readonly Flag[] = [
  {
    name: 'ids',
    argument: 'FILE',
    help: 'what to look for, one a line: emails, phones, numbers, names (-: standard input); none of it is printed',
    group: 'What to find',
    commands: ['find-subject'],
  },
  {
    name: 'region',
    argument: 'CODES',
    repeats: true,
    help: 'countries that phone numbers without a country code are of (us,de,pl)',
    group: 'What to find',
    commands: ['find-subject'],
  },
  {
    name: 'rules',
    argument: 'RULES',
    repeats: true,
    default: 'all',
    help: 'only these, separated by commas: rules, classes, globs (us/*)',
    group: 'What to find',
    commands: RULED,
  },
  {
    name: 'region',
    argument: 'CODES',
    repeats: true,
    default: 'all',
    help: 'national rules of these countries only (us,de,pl)',
    group: 'What to find',
    commands: RULED,
  },
  {
    name: 'profile',
    argument: 'NAMES',
    repeats: true,
    default: 'all',
    help: 'only rules that a law or standard speaks of: gdpr, ccpa, hipaa, pci, separated by commas; all',
    group: 'What to find',
    commands: RULED,
  },
  { name: 'skip-rules', argument: 'RULES', repeats: true, help: 'not these rules', group: 'What to find', commands: RULED },
  {
    name: 'min-confidence',
    argument: 'LEVEL',
    default: 'medium',
    help: 'least confidence reported: low (0.3), medium (0.6) or high (0.9)',
    group: 'What to find',
    commands: SCANNING,
  },
  {
    name: 'min-confidence',
    argument: 'LEVEL',
    default: 'low',
    help: 'least confidence masked: low (0.3), medium (0.6) or high (0.9)',
    group: 'What to find',
    commands: ['redact'],
  },
]
