import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isArmenianNumber } from '../../src/validators/national/central-asia.ts'

export const rule: Rule = identifierRule({
  id: 'am/public-service-number',
  title: 'Armenian public service number (ՀԾՀ)',
  check: 'Day of birth and sex, month, year, four digits. No check digit.',
  references: ['https://www.ekeng.am/'],
  forms: '9999999999',
  valid: isArmenianNumber,
  chance: 0.073,
  checked: false,
  cues: 'ՀԾՀ, հանրային ծառայությունների համարանիշ, սոցիալական քարտ, public service number, armenian psn',
  fields: 'psn hcn ՀԾՀ',
  match: ['ՀԾՀ: <<2304850123>>', 'public service number <<6112910457>>'],
  miss: ['ՀԾՀ 9904850123'],
  values: ['2304850123', '6112910457'],
})
