import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { withPrefix } from '../../src/validators/check-digits.ts'
import { isNip } from '../../src/validators/national/poland.ts'

export const rule: Rule = identifierRule({
  id: 'pl/nip',
  title: 'Polish tax number (NIP)',
  check: 'Nine digits and a check digit mod 11.',
  references: ['https://www.podatki.gov.pl/e-urzad-skarbowy/'],
  forms: '9999999999 PL9999999999',
  valid: withPrefix('PL', isNip),
  chance: 0.092,
  cues: 'NIP, numer identyfikacji podatkowej, numeru identyfikacji podatkowej, numerem identyfikacji podatkowej, numer nip, nr nip, identyfikator podatkowy, NIP UE',
  fields: 'nip nip_number numer_nip nr_nip',
  severity: 'medium',
  match: ['NIP: <<856-734-62-15>>', 'firma Lis (NIP <<8567346215>>) potwierdza', 'NIP <<PL 8567346215>>'],
  miss: ['NIP: 8567346216', 'nip 8567346215 that is'],
  values: ['8567346215', '5260250274', '6762484560'],
})
