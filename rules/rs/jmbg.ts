import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isJmbg } from '../../src/validators/national/central-europe.ts'

export const rule: Rule = identifierRule({
  id: 'rs/jmbg',
  title: 'Personal number of the former Yugoslavia (JMBG)',
  check: 'Date of birth, region, serial and a check digit mod 11.',
  references: ['https://www.paragraf.rs/propisi/zakon_o_jedinstvenom_maticnom_broju_gradjana.html'],
  forms: '9999999999999',
  valid: isJmbg,
  chance: 0.0009,
  cues: 'JMBG, jmbg, ЈМБГ, jedinstveni matični broj, јединствени матични број, матичен број, ЕМБГ, EMBG, matični broj',
  fields: 'jmbg embg maticni_broj jedinstveni_maticni_broj',
  published: ['0101006500006'],
  match: ['JMBG: <<0101006500006>>'],
  miss: ['JMBG 0101006500007'],
  values: ['0101006500006', '1211981500126'],
})
