import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isOrganisationsnummer } from '../../src/validators/national/nordics.ts'

export const rule: Rule = identifierRule({
  id: 'se/organisationsnummer',
  title: 'Swedish organisation number',
  check: "Ten digits, the third at least 2, the last Luhn's.",
  references: ['https://www.bolagsverket.se/foretag/organisationsnummer'],
  forms: '9999999999',
  valid: isOrganisationsnummer,
  chance: 0.072,
  cues: 'organisationsnummer, org.nr, orgnr, org nr, organisationsnr, organization number, org. nummer',
  fields: 'organisationsnummer orgnr org_nr',
  severity: 'low',
  published: ['1234567897'],
  match: ['Org.nr: <<556703-7485>>'],
  miss: ['Org.nr: 556703-7486'],
  values: ['556703-7485', '212000-0142'],
})
