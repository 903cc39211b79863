import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isCubanId } from '../../src/validators/national/central-america.ts'

export const rule: Rule = identifierRule({
  id: 'cu/ni',
  title: 'Cuban identity number',
  check: 'Date of birth, century, serial, sex, and a digit that is not tested.',
  references: ['https://www.minint.gob.cu/'],
  forms: '99999999999',
  valid: isCubanId,
  chance: 0.037,
  checked: false,
  cues: 'carné de identidad, carnet de identidad, número de identidad, CI',
  fields: 'carne_identidad carnet_identidad',
  match: ['Carné de identidad: <<91021027775>>', 'número de identidad <<72062506561>>'],
  miss: ['Carné de identidad: 91133127775'],
  values: ['91021027775', '72062506561'],
})
