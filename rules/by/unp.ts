import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isUnp } from '../../src/validators/national/east-europe.ts'

export const rule: Rule = identifierRule({
  id: 'by/unp',
  title: 'Belarusian taxpayer number (УНП)',
  check: 'Nine digits, or two letters and seven digits for persons, the last a check digit mod 11.',
  references: ['https://www.portal.nalog.gov.by/grp/'],
  forms: '999999999 AA9999999',
  valid: isUnp,
  chance: 0.037,
  onlyAnnounced: true,
  cues: 'УНП, UNP, учетный номер плательщика',
  fields: 'unp унп',
  match: ['УНП: <<200988541>>', 'УНП <<MA1953684>>'],
  miss: ['УНП 200988542'],
  values: ['200988541', 'MA1953684'],
})
