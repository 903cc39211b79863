import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isBelgianNationalNumber } from '../../src/validators/national/benelux.ts'

export const rule: Rule = identifierRule({
  id: 'be/nn',
  title: 'Belgian national number (rijksregisternummer)',
  check: 'Date of birth, serial and 97 less the remainder mod 97.',
  references: ['https://www.ibz.rrn.fgov.be/nl/rijksregister/'],
  forms: '99999999999',
  valid: isBelgianNationalNumber,
  chance: 0.0024,
  cues: 'rijksregisternummer, rijksregister, numéro national, registre national, numéro de registre national, NISS, INSZ, NN, national number, n° national, BIS, Nationalregisternummer, bisnummer',
  alone: '99.99.99-999.99',
  fields: 'rijksregisternummer rijksregister numero_national registre_national niss insz nrn',
  published: ['85073003328'],
  match: [
    'Rijksregisternummer: <<85.07.30-033.28>>',
    'NISS <<85073003328>>',
    'numéro national <<85 07 30 033 28>>',
    'contact <<85.07.30-033.28>> over',
  ],
  miss: ['Rijksregisternummer 85.07.30-033.29'],
  values: ['85.07.30-033.28', '85073003328', '17073003384'],
})
