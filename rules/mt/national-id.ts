import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isMalteseId } from '../../src/validators/national/central-europe.ts'

export const rule: Rule = identifierRule({
  id: 'mt/national-id',
  title: 'Maltese identity card',
  check: 'Up to seven digits and a letter of the register.',
  references: ['https://www.identita.gov.mt/'],
  forms: '9999999A',
  valid: isMalteseId,
  chance: 0.31,
  cues: 'karta tal-identità, ID card, identity card, numru tal-karta, malta id, karta tal-identita',
  fields: 'karta_tal_identita malta_id',
  match: ['Karta tal-Identità: <<0123456M>>'],
  values: ['0123456M', '1234567A'],
})
