import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isNorwegianOrgNumber } from '../../src/validators/national/nordics.ts'

export const rule: Rule = identifierRule({
  id: 'no/orgnr',
  title: 'Norwegian organisation number',
  check: 'Nine digits, mod 11; a self-employed person’s, too.',
  references: ['https://www.brreg.no/'],
  forms: '999999999',
  valid: isNorwegianOrgNumber,
  chance: 0.091,
  onlyAnnounced: true,
  cues: 'organisasjonsnummer, orgnr, org.nr, org nr, foretaksnummer',
  fields: 'orgnr organisasjonsnummer org_nr',
  match: ['organisasjonsnummer: <<988 077 917>>', 'Org.nr. <<988077917>>'],
  miss: ['Org.nr. 988077918'],
  values: ['988077917', '995525828'],
})
