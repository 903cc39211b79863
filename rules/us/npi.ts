import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isNpi } from '../../src/validators/national/north-america.ts'

export const rule: Rule = identifierRule({
  id: 'us/npi',
  title: 'US national provider identifier',
  check: 'Ten digits; Luhn with 80840 before them.',
  references: ['https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand'],
  forms: '9999999999',
  valid: isNpi,
  chance: 0.02,
  cues: 'NPI, national provider identifier, provider number, npi number, provider id',
  fields: 'npi npi_number national_provider_identifier provider_npi',
  severity: 'low',
  published: ['1234567893'],
  match: ['NPI: <<1234567893>>', 'provider NPI <<1245319599>>'],
  miss: ['NPI: 1234567890'],
  values: ['1234567893', '1245319599'],
})
