import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isCpr } from '../../src/validators/national/nordics.ts'

export const rule: Rule = identifierRule({
  id: 'dk/cpr',
  title: 'Danish personal number (CPR)',
  check: 'Date of birth and four digits; the check is given up since 2007.',
  references: ['https://cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret'],
  forms: '9999999999',
  valid: isCpr,
  chance: 0.037,
  cues: 'CPR, cpr, cpr-nummer, cpr nr, cprnr, personnummer, CPR-nr, sygesikring, cprnummer',
  fields: 'cpr cpr_nummer cpr_nr cprnr',
  published: ['2110625629'],
  match: ['CPR-nummer: <<211062-5629>>', 'cpr <<2110625629>>'],
  miss: ['CPR-nummer: 321062-5629'],
  values: ['211062-5629', '010180-1234', '251248-4916'],
})
