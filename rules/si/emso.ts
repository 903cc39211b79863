import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isJmbg } from '../../src/validators/national/central-europe.ts'

export const rule: Rule = identifierRule({
  id: 'si/emso',
  title: 'Slovenian personal number (EMŠO)',
  check: 'Date of birth, region, serial and a check digit mod 11.',
  references: ['https://www.gov.si/teme/enotna-maticna-stevilka-obcana-emso/'],
  forms: '9999999999999',
  valid: isJmbg,
  chance: 0.0009,
  cues: 'EMŠO, emšo, EMSO, enotna matična številka',
  fields: 'emso emšo',
  published: ['0101006500006'],
  match: ['EMŠO: <<0101006500006>>'],
  miss: ['EMŠO 0101006500007'],
  values: ['0101006500006', '1211981500126'],
})
