import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isLnch } from '../../src/validators/national/central-europe.ts'

export const rule: Rule = identifierRule({
  id: 'bg/lnch',
  title: 'Bulgarian personal number of a foreigner (ЛНЧ)',
  check: 'Nine digits and a check digit mod 10.',
  references: ['https://www.mvr.bg/'],
  forms: '9999999999',
  valid: isLnch,
  chance: 0.1,
  onlyAnnounced: true,
  cues: 'ЛНЧ, личен номер на чужденец, LNCH, personal number of a foreigner',
  fields: 'лнч lnch',
  match: ['ЛНЧ: <<7111042925>>'],
  miss: ['ЛНЧ: 7111042926'],
  values: ['7111042925', '7001010009'],
})
