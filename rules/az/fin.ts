import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isAzerbaijaniFin } from '../../src/validators/national/central-asia.ts'

export const rule: Rule = identifierRule({
  id: 'az/fin',
  title: 'Azerbaijani personal code (FİN)',
  check: 'Seven letters and digits, without I and O; no check.',
  references: ['https://www.asan.gov.az/'],
  forms: 'XXXXXXX',
  valid: isAzerbaijaniFin,
  chance: 0.61,
  checked: false,
  cues: 'FİN, FIN kod, FIN kodu, FİN kod, fərdi identifikasiya nömrəsi',
  fields: 'fin_kod fin_code',
  match: ['FIN kod: <<5XK2M7B>>'],
  miss: ['FIN kod: ABCDEFG'],
  values: ['5XK2M7B', '6J1LQ9T'],
})
