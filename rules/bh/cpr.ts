import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isBahrainiCpr } from '../../src/validators/national/gulf.ts'

export const rule: Rule = identifierRule({
  id: 'bh/cpr',
  title: 'Bahraini personal number (CPR)',
  check: 'Year and month of birth and five digits, of which the last is not tested.',
  references: ['https://www.iga.gov.bh/'],
  forms: '999999999',
  valid: isBahrainiCpr,
  chance: 0.12,
  checked: false,
  cues: 'CPR, CPR no, CPR number, الرقم الشخصي, الرقم السكاني, bahrain id',
  fields: 'cpr cpr_no الرقم_الشخصي',
  match: ['CPR No: <<850712345>>', 'الرقم الشخصي <<910304128>>'],
  miss: ['CPR 851312345'],
  values: ['850712345', '910304128'],
})
