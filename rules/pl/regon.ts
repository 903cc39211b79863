import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isRegon } from '../../src/validators/national/poland.ts'

export const rule: Rule = identifierRule({
  id: 'pl/regon',
  title: 'Polish business register number (REGON)',
  check: 'Eight or thirteen digits and a check digit mod 11.',
  references: ['https://stat.gov.pl/regon/'],
  forms: '999999999 99999999999999',
  valid: isRegon,
  chance: 0.055,
  cues: 'REGON, regon, numer regon, nr regon, numeru regon, regonu',
  fields: 'regon numer_regon nr_regon',
  severity: 'low',
  match: ['REGON: <<192598184>>', 'NIP 8567346215, REGON <<192598184>>, zwana', 'REGON <<123-456-785>>'],
  miss: ['REGON: 192598183'],
  values: ['192598184', '123456785', '610188201'],
})
