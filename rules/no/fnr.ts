import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isFodselsnummer } from '../../src/validators/national/nordics.ts'

export const rule: Rule = identifierRule({
  id: 'no/fnr',
  title: 'Norwegian birth number (fødselsnummer)',
  check: 'Date of birth, serial and two check digits mod 11; day + 40 for D-numbers.',
  references: [
    'https://www.skatteetaten.no/en/person/national-registry/birth-and-name-selection/children-born-in-norway/national-id-number/',
  ],
  forms: '99999999999',
  valid: isFodselsnummer,
  chance: 0.0017,
  cues: 'fødselsnummer, fødselsnr, personnummer, fnr, FNR, D-nummer, d-nr, fodselsnummer, fødsels- og personnummer, personnr, national identity number, D-number',
  fields: 'fodselsnummer fødselsnummer fnr personnummer_no d_nummer',
  published: ['15108695088'],
  match: ['Fødselsnummer: <<151086 95088>>', 'fnr <<15108695088>>'],
  miss: ['Fødselsnummer 15108695077'],
  values: ['15108695088', '26111593816', '10048744732'],
})
