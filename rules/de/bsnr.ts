import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isGermanPractice } from '../../src/validators/national/germany.ts'

export const rule: Rule = identifierRule({
  id: 'de/bsnr',
  title: 'German practice number (BSNR)',
  check: 'Nine digits, of which two are the association of doctors.',
  references: ['https://www.kbv.de/html/themen_2835.php'],
  forms: '999999999',
  valid: isGermanPractice,
  chance: 0.19,
  cues: 'BSNR, Betriebsstättennummer, Betriebsstätten-Nr',
  fields: 'bsnr betriebsstaettennummer betriebsstättennummer',
  class: 'health',
  severity: 'low',
  match: ['BSNR: <<521234567>>'],
  values: ['521234567', '351234567'],
})
