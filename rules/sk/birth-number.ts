import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isRodneCislo } from '../../src/validators/national/central-europe.ts'

export const rule: Rule = identifierRule({
  id: 'sk/birth-number',
  title: 'Slovak birth number (rodné číslo)',
  check: 'Date of birth (month + 50 for women), serial, mod 11 since 1954.',
  references: ['https://www.minv.sk/?rodne-cislo'],
  forms: '9999999999 999999999',
  valid: isRodneCislo,
  chance: 0.047,
  cues: 'rodné číslo, rodného čísla, r.č, rodným číslom, rod. č, rodne cislo',
  fields: 'rodne_cislo_sk rodne_cislo_slovakia',
  published: ['7103192745'],
  match: ['rodným číslom <<710319/2745>>'],
  miss: ['rodným číslom 710319/2746'],
})
