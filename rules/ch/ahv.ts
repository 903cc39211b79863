import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isSwissAhv } from '../../src/validators/national/austria-switzerland.ts'

export const rule: Rule = identifierRule({
  id: 'ch/ahv',
  title: 'Swiss social security number (AHV, AVS)',
  check: '756 and ten digits, an EAN-13.',
  references: ['https://www.zas.admin.ch/zas/de/home/partenaires-et-institutions-/navs13.html'],
  forms: '9999999999999',
  valid: isSwissAhv,
  chance: 0.00009,
  cues: 'AHV, AHV-Nummer, AVS, numéro AVS, AHVN13, NAVS13, Sozialversicherungsnummer, AHV-Nr, n° AVS, numero AVS, OASI',
  alone: '999.9999.9999.99',
  fields: 'ahv ahv_nummer avs numero_avs ahvn13 navs13 ahv_nr',
  published: ['7569217076985', '7561234567897'],
  match: ['AHV-Nummer: <<756.9217.0769.85>>', 'No AVS <<7569217076985>>', '<<756.1234.5678.97>> auf dem Blatt'],
  miss: ['AHV 756.9217.0769.84'],
  values: ['756.9217.0769.85', '756.1234.5678.97'],
})
