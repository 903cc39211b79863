import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isNuit } from '../../src/validators/national/africa.ts'

export const rule: Rule = identifierRule({
  id: 'mz/nuit',
  title: 'Mozambican tax number (NUIT)',
  check: 'Nine digits, the last a check digit mod 11.',
  references: ['https://www.at.gov.mz/'],
  forms: '999999999',
  valid: isNuit,
  chance: 0.1,
  onlyAnnounced: true,
  cues: 'NUIT, número único de identificação tributária',
  fields: 'nuit',
  match: ['NUIT: <<400339910>>'],
  miss: ['NUIT: 400339911'],
  values: ['400339910', '400005834'],
})
