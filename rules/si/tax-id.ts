import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { withPrefix } from '../../src/validators/check-digits.ts'
import { isSlovenianTaxNumber } from '../../src/validators/national/central-europe.ts'

export const rule: Rule = identifierRule({
  id: 'si/tax-id',
  title: 'Slovenian tax number (davčna številka)',
  check: 'Eight digits, mod 11.',
  references: ['https://www.fu.gov.si/'],
  forms: '99999999 SI99999999',
  valid: withPrefix('SI', isSlovenianTaxNumber),
  chance: 0.082,
  cues: 'davčna številka, davčna št, ID za DDV, davčno številko, davcna stevilka, DDV',
  fields: 'davcna_stevilka davčna_številka davcna_st',
  severity: 'medium',
  published: ['15012557'],
  match: ['Davčna številka: <<50223054>>'],
  miss: ['Davčna številka 50223055'],
  values: ['50223054', '15012557'],
})
