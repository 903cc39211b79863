import { SCAN, SCANNING, WALKING, FINDING, JUDGING } from './command-sets.ts'
import type { Flag } from './flag.ts'

/** What makes the exit code 1, and what is known already. */
export const POLICY_FLAGS: readonly Flag[] = [
  {
    name: 'fail-on',
    argument: 'SEVERITY[:LEVEL]',
    default: 'medium:medium',
    help: 'exit 1 from this severity and confidence on; none: never',
    group: 'When to fail',
    commands: JUDGING,
  },
  {
    name: 'fail-on',
    argument: 'WHAT',
    default: 'none',
    help: 'exit 1 on new-class, new-field, new-unclassified, coverage-drop; several separated by commas',
    group: 'When to fail',
    commands: ['diff'],
  },
  {
    name: 'baseline',
    argument: 'FILE',
    default: '.piiscope/baseline.jsonl',
    help: 'findings that are known and do not count (piiscope baseline create)',
    group: 'When to fail',
    commands: SCANNING.filter((name) => name !== 'inventory'),
  },
  { name: 'no-baseline', help: 'everything counts as new', group: 'When to fail', commands: SCAN },
  {
    name: 'no-inline-ignores',
    help: 'follow no piiscope-ignore comments',
    group: 'When to fail',
    commands: SCANNING,
  },
  {
    name: 'on-incomplete',
    argument: 'WHAT',
    default: 'fail',
    help: 'exit 3 (fail) or not (warn) when something could not be read',
    group: 'When to fail',
    commands: [...WALKING, 'report', 'merge'],
  },
  {
    name: 'exit-zero',
    help: 'exit 0 whatever was found; the report says FAILED all the same',
    group: 'When to fail',
    commands: JUDGING,
  },
  {
    name: 'max-findings',
    argument: 'N',
    help: 'exit 1 on more new findings than that, whatever they are (0: on any); weaker than a baseline, as one may replace another',
    group: 'When to fail',
    commands: JUDGING,
  },
  {
    name: 'fail-on-stale',
    help: 'exit 1 when ignores or baseline entries cover nothing any more',
    group: 'When to fail',
    commands: SCAN,
  },
  {
    name: 'allow-empty',
    help: 'exit 0 when there was nothing to scan',
    group: 'When to fail',
    commands: [...FINDING, 'find-subject'],
  },
  {
    name: 'reason',
    argument: 'TEXT',
    help: 'why it is known or does not count; kept with it',
    group: 'When to fail',
    commands: ['baseline', 'ignore'],
  },
  {
    name: 'expires',
    argument: 'DATE',
    help: 'until when it does not count (2027-03-31)',
    group: 'When to fail',
    commands: ['ignore'],
  },
  { name: 'owner', argument: 'NAME', help: 'who answers for it', group: 'When to fail', commands: ['ignore'] },
  {
    name: 'allow-partial',
    help: 'merge what there is, though parts are missing',
    group: 'When to fail',
    commands: ['merge'],
  },
]
