import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isRamq } from '../../src/validators/national/north-america.ts'

export const rule: Rule = identifierRule({
  id: 'ca/ramq',
  title: 'Quebec health insurance number (RAMQ)',
  check: 'Four letters of the names, date of birth, two digits.',
  references: ['https://www.ramq.gouv.qc.ca/'],
  forms: 'AAAA99999999',
  valid: isRamq,
  chance: 0.074,
  cues: "RAMQ, NAM, assurance maladie, numéro d'assurance maladie, carte soleil, health insurance number, carte d'assurance maladie",
  fields: 'ramq nam numero_assurance_maladie',
  class: 'health',
  match: ['RAMQ: <<TREM 8504 1510>>'],
  miss: ['RAMQ TREM 8599 1510'],
  values: ['TREM85041510', 'LAPJ90551234'],
})
