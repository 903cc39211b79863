import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isNrt } from '../../src/validators/national/iberia.ts'

export const rule: Rule = identifierRule({
  id: 'ad/nrt',
  title: 'Andorran tax number (NRT)',
  check: 'A letter of the holder’s kind, six digits, a control letter that is not tested.',
  references: ['https://www.govern.ad/tributs'],
  forms: 'A999999A',
  valid: isNrt,
  chance: 0.3,
  checked: false,
  cues: 'NRT, número de registre tributari, registre tributari',
  fields: 'nrt numero_registre_tributari',
  match: ['NRT: <<F-132950-X>>', 'número de registre tributari <<D059888N>>'],
  miss: ['NRT: Z-132950-X'],
  values: ['F-132950-X', 'D-059888-N'],
})
