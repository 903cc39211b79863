import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isAlbanianNid } from '../../src/validators/national/east-europe.ts'

export const rule: Rule = identifierRule({
  id: 'al/nid',
  title: 'Albanian identity number (NID)',
  check: 'Date of birth (month + 50 for women), serial, a control letter that is not tested.',
  references: ['https://www.mb.gov.al/'],
  forms: 'A99999999A',
  valid: isAlbanianNid,
  chance: 0.065,
  checked: false,
  cues: 'NID, numri personal, numri i identitetit, letërnjoftim, letërnjoftimi, nr. personal',
  fields: 'nid numri_personal',
  match: ['Numri personal: <<J10510078T>>', 'NID <<I05502210M>>'],
  miss: ['NID J19910078T'],
  values: ['J10510078T', 'I05502210M'],
})
