import { identifierRule } from '../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../src/model/rule.ts'
import { isLei } from '../src/validators/lei.ts'

export const rule: Rule = identifierRule({
  id: 'lei',
  title: 'Legal entity identifier (LEI)',
  check: '18 letters and digits and two check digits, ISO 7064 mod 97-10.',
  references: ['https://www.gleif.org/en/about-lei/iso-17442-the-lei-code-structure'],
  forms: 'XXXXXXXXXXXXXXXXXX99',
  valid: isLei,
  chance: 0.01,
  cues: 'LEI, legal entity identifier, lei code',
  fields: 'lei lei_code legal_entity_identifier',
  class: 'bank',
  severity: 'low',
  published: ['213800KUD8LAJWSQ9D15', '529900T8BM49AURSDO55'],
  match: ['LEI: <<213800KUD8LAJWSQ9D15>>', 'LEI <<529900T8BM49AURSDO55>>'],
  miss: ['LEI 213800KUD8LAJWSQ9D16'],
  values: ['213800KUD8LAJWSQ9D15', '529900T8BM49AURSDO55'],
})
