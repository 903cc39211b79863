import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'tn/cin',
  title: 'Tunisian identity card (CIN)',
  check: 'Eight digits from 0 or 1 on; no published check.',
  references: ['https://www.interieur.gov.tn/'],
  forms: '99999999',
  valid: (id) => /^[01]/.test(id),
  chance: 0.2,
  checked: false,
  cues: "CIN, carte d'identité nationale, بطاقة التعريف الوطنية, بطاقة التعريف, رقم بطاقة التعريف",
  fields: 'cin_tn numero_cin_tn',
  match: ['CIN : <<08421937>>', 'بطاقة التعريف الوطنية <<11873042>>'],
  miss: ['CIN : 78421937'],
  values: ['08421937', '11873042'],
})
