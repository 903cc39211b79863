import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'jo/national-number',
  title: 'Jordanian national number',
  check: 'Ten digits from 2 or 9 on; no published check.',
  references: ['https://www.cspd.gov.jo/'],
  forms: '9999999999',
  valid: (id) => /^[29]/.test(id),
  chance: 0.2,
  checked: false,
  cues: 'الرقم الوطني, رقم وطني, jordanian national number, national number',
  fields: 'national_number_jo الرقم_الوطني',
  match: ['الرقم الوطني: <<9851023476>>', 'Jordanian national number <<2000187345>>'],
  miss: ['الرقم الوطني: 1851023476'],
  values: ['9851023476', '2000187345'],
})
