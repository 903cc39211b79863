import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isUgandanNin } from '../../src/validators/national/africa.ts'

export const rule: Rule = identifierRule({
  id: 'ug/nin',
  title: 'Ugandan identification number (NIN)',
  check: 'C and M or F, year of birth, ten letters and digits; no published check.',
  references: ['https://www.nira.go.ug/'],
  forms: 'AAXXXXXXXXXXXX',
  valid: isUgandanNin,
  chance: 0.000025,
  onlyAnnounced: true,
  cues: 'NIN, NIN number, national identification number, national id',
  fields: 'nin_ug',
  match: ['NIN: <<CM90010012ABCD>>', 'NIN <<CF85023104KJLM>>'],
  miss: ['NIN: XM90010012ABCD'],
  values: ['CM90010012ABCD', 'CF85023104KJLM'],
})
