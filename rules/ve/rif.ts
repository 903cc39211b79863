import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isRif } from '../../src/validators/national/south-america.ts'

export const rule: Rule = identifierRule({
  id: 've/rif',
  title: 'Venezuelan tax number (RIF)',
  check: 'A letter, eight digits and a check digit mod 11.',
  references: ['https://declaraciones.seniat.gob.ve/'],
  forms: 'A999999999',
  valid: isRif,
  chance: 0.02,
  cues: 'RIF, rif, registro de información fiscal, seniat',
  fields: 'rif rif_number numero_rif',
  severity: 'medium',
  published: ['J309272292', 'V114702834'],
  match: ['RIF: <<J-30927229-2>>', 'RIF <<V-11470283-4>>'],
  miss: ['RIF V-11470283-3'],
  values: ['V-11470283-4', 'J-30927229-2'],
})
