import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isItalianLicence } from '../../src/validators/national/italy.ts'

export const rule: Rule = identifierRule({
  id: 'it/driver-license',
  title: 'Italian driving licence',
  check: 'Two letters, seven digits and a letter, or U1 and seven characters and a letter.',
  references: ['https://www.ilportaledellautomobilista.it/'],
  forms: 'AA9999999A U1XXXXXXXA',
  valid: isItalianLicence,
  chance: 1,
  cues: 'patente, patente di guida, numero patente, patente n, n. patente, driver license, driving licence',
  fields: 'patente numero_patente patente_guida',
  match: ['Patente di guida: <<AA0123456B>>', 'patente n. <<U1H123456A>>'],
  miss: ['patente di categoria B'],
  values: ['AA0123456B', 'U1H123456A'],
})
