import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isVkn } from '../../src/validators/national/middle-east-africa.ts'

export const rule: Rule = identifierRule({
  id: 'tr/vkn',
  title: 'Turkish tax number (VKN)',
  check: 'Nine digits and a check digit by powers of two.',
  references: ['https://www.gib.gov.tr/'],
  forms: '9999999999',
  valid: isVkn,
  chance: 0.1,
  cues: 'VKN, vergi kimlik no, vergi no, vergi numarası, vergi kimlik numarası, vergi kimlik',
  fields: 'vkn vergi_no vergi_kimlik_no vergi_numarasi',
  severity: 'low',
  published: ['4540536920'],
  match: ['Vergi no: <<4540536920>>'],
  miss: ['Vergi no 4540536921'],
  values: ['4540536920', '7420306235'],
})
