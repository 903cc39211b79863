import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isBusinessId } from '../../src/validators/national/nordics.ts'

export const rule: Rule = identifierRule({
  id: 'fi/business-id',
  title: 'Finnish business id (Y-tunnus)',
  check: 'Seven digits and a check digit mod 11; a self-employed person’s, too.',
  references: ['https://www.ytj.fi/'],
  forms: '99999999',
  valid: isBusinessId,
  chance: 0.091,
  onlyAnnounced: true,
  cues: 'Y-tunnus, Y-tunnuksen, FO-nummer, business id, ALV-numero',
  fields: 'y_tunnus ytunnus fo_nummer business_id',
  match: ['Y-tunnus: <<2077474-0>>'],
  miss: ['Y-tunnus: 2077474-1'],
  values: ['2077474-0', '0112038-9'],
})
