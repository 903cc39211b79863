import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isPolishIdCard } from '../../src/validators/national/poland.ts'

export const rule: Rule = identifierRule({
  id: 'pl/id-card',
  title: 'Polish identity card',
  check: 'Three letters and six digits, of which the first is a check digit with weights 7, 3, 1.',
  references: ['https://www.gov.pl/web/gov/dowod-osobisty-informacje'],
  forms: 'AAA999999',
  valid: isPolishIdCard,
  chance: 0.1,
  cues: 'dowód osobisty, dowodu osobistego, dowodem osobistym, dowodzie osobistym, dowód, dowodu, dowodem, nr dowodu, numer dowodu, seria i numer, polish id card, dowod osobisty, dowodu osob, id card, identity card',
  fields: 'dowod dowod_osobisty numer_dowodu nr_dowodu seria_i_numer_dowodu',
  match: ['legitymująca się dowodem osobistym nr <<ABA300000>>', 'dowód osobisty seria i numer <<ABA 300000>>'],
  miss: ['dowód osobisty ABA400000'],
  values: ['ABA300000', 'AYE205410', 'CDM891043'],
})
