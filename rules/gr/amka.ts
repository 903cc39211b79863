import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isAmka } from '../../src/validators/national/central-europe.ts'

export const rule: Rule = identifierRule({
  id: 'gr/amka',
  title: 'Greek social security number (ΑΜΚΑ)',
  check: 'Date of birth, serial and a Luhn digit.',
  references: ['https://www.amka.gr/'],
  forms: '99999999999',
  valid: isAmka,
  chance: 0.0036,
  cues: 'ΑΜΚΑ, AMKA, Α.Μ.Κ.Α, αμκα',
  fields: 'amka αμκα',
  published: ['01013099997'],
  match: ['ΑΜΚΑ: <<01013099997>>'],
  miss: ['ΑΜΚΑ 01013099999'],
  values: ['01013099997', '30067201225'],
})
