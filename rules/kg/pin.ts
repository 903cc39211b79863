import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isKyrgyzPin } from '../../src/validators/national/central-asia.ts'

export const rule: Rule = identifierRule({
  id: 'kg/pin',
  title: 'Kyrgyz personal number (ПИН)',
  check: 'Sex, date of birth, serial; no check digit.',
  references: ['https://grs.gov.kg/'],
  forms: '99999999999999',
  valid: isKyrgyzPin,
  chance: 0.0001,
  onlyAnnounced: true,
  cues: 'ПИН, персональный номер, жеке номер, kyrgyz pin, INN, ИНН',
  fields: 'пин pin_kg',
  match: ['ПИН: <<22503199012345>>', 'персональный номер <<10101198800127>>'],
  miss: ['ПИН: 23213199012345'],
  values: ['22503199012345', '10101198800127'],
})
