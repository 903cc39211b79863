import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isQatariId } from '../../src/validators/national/gulf.ts'

export const rule: Rule = identifierRule({
  id: 'qa/qid',
  title: 'Qatari identity number (QID)',
  check: 'Century, year of birth, country of birth, serial; no check digit.',
  references: ['https://portal.moi.gov.qa/'],
  forms: '99999999999',
  valid: isQatariId,
  chance: 0.18,
  checked: false,
  cues: 'QID, QID no, الرقم الشخصي, qatar id, qatari id, residency permit number',
  fields: 'qid qid_no qatar_id',
  match: ['QID: <<28563400127>>', 'الرقم الشخصي <<29035612345>>'],
  miss: ['QID: 18563400127'],
  values: ['28563400127', '29035612345'],
})
