import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isBalticCode } from '../../src/validators/national/baltics.ts'

export const rule: Rule = identifierRule({
  id: 'ee/personal-code',
  title: 'Estonian personal code (isikukood)',
  check: 'Sex and century, date of birth, serial and a check digit mod 11.',
  references: ['https://www.riigiteataja.ee/akt/128062017012'],
  forms: '99999999999',
  valid: isBalticCode,
  chance: 0.003,
  cues: 'isikukood, isikukoodi, isikukoodiga, IK, personal code, ID-kood',
  fields: 'isikukood personal_code_ee ik',
  published: ['36805280109', '37605030299'],
  match: ['Isikukood: <<36805280109>>'],
  miss: ['Isikukood 36805280108'],
  values: ['36805280109', '37605030299'],
})
