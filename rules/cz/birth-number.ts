import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isRodneCislo } from '../../src/validators/national/central-europe.ts'

export const rule: Rule = identifierRule({
  id: 'cz/birth-number',
  title: 'Czech birth number (rodné číslo)',
  check: 'Date of birth (month + 50 for women), serial, mod 11 since 1954.',
  references: ['https://www.mvcr.cz/clanek/rodna-cisla.aspx'],
  forms: '9999999999 999999999',
  valid: isRodneCislo,
  chance: 0.047,
  cues: 'rodné číslo, rodného čísla, r.č, RČ, rodne cislo, rod. číslo, rc, birth number',
  fields: 'rodne_cislo rodnecislo rc_cislo rodné_číslo',
  published: ['7103192745'],
  match: ['Rodné číslo: <<710319/2745>>', 'RČ <<7103192745>>'],
  miss: ['Rodné číslo: 710319/2746'],
  values: ['710319/2745', '7103192745'],
})
