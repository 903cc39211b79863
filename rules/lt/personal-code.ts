import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isAsmensKodas } from '../../src/validators/national/baltics.ts'

export const rule: Rule = identifierRule({
  id: 'lt/personal-code',
  title: 'Lithuanian personal code (asmens kodas)',
  check: 'Sex and century, date of birth, serial and a check digit mod 11.',
  references: ['https://www.registrucentras.lt/'],
  forms: '99999999999',
  valid: isAsmensKodas,
  chance: 0.013,
  cues: 'asmens kodas, asmens kodą, asmens kodo, a.k, AK, personal code',
  fields: 'asmens_kodas asmenskodas',
  published: ['33309240064'],
  match: ['Asmens kodas: <<33309240064>>'],
  miss: ['Asmens kodas 33309240164'],
  values: ['33309240064', '38703181745'],
})
