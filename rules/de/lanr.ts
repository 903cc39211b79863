import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isGermanDoctorNumber } from '../../src/validators/national/germany.ts'

export const rule: Rule = identifierRule({
  id: 'de/lanr',
  title: 'German doctor number (LANR)',
  check: 'Six digits, a check digit with weights 4 and 9, two digits of the specialty.',
  references: ['https://www.kbv.de/html/themen_2835.php'],
  forms: '999999999',
  valid: isGermanDoctorNumber,
  chance: 0.099,
  cues: 'LANR, Arztnummer, lebenslange Arztnummer, Arzt-Nr, Arztnr',
  fields: 'lanr arztnummer lebenslange_arztnummer',
  class: 'health',
  severity: 'low',
  match: ['LANR: <<123456601>>', 'Arztnummer <<123456601>> auf dem Rezept'],
  miss: ['LANR 123456901'],
  values: ['123456601', '987654401'],
})
