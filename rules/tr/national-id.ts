import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isTckn } from '../../src/validators/national/middle-east-africa.ts'

export const rule: Rule = identifierRule({
  id: 'tr/national-id',
  title: 'Turkish national identity number (TCKN)',
  check: 'Eleven digits, two check digits.',
  references: ['https://www.nvi.gov.tr/'],
  forms: '99999999999',
  valid: isTckn,
  chance: 0.009,
  cues: 'TCKN, T.C. kimlik no, TC kimlik no, kimlik no, kimlik numarası, TC kimlik numarası, vatandaşlık no, T.C. Kimlik, tc no, turkish id, tc kimlik',
  fields: 'tckn tc_kimlik tc_kimlik_no kimlik_no tckimlikno tc_no',
  published: ['10000000146'],
  match: ['T.C. Kimlik No: <<10000000146>>', 'TCKN <<10000000146>>'],
  miss: ['TCKN 10000000147'],
  values: ['10000000146', '17291716060'],
})
