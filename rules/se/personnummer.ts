import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isSignedPersonnummer } from '../../src/validators/national/nordics.ts'

export const rule: Rule = identifierRule({
  id: 'se/personnummer',
  title: 'Swedish personal number (personnummer)',
  check: 'Date of birth, serial and a Luhn digit; day + 60 for coordination numbers.',
  references: ['https://www.skatteverket.se/privat/folkbokforing/personnummer.4.3810a01c150939e893f18c29.html'],
  forms: '9999999999 999999999999 999999+9999',
  valid: isSignedPersonnummer,
  chance: 0.0049,
  cues: 'personnummer, personnr, pnr, PNR, samordningsnummer, person nr, personnumret, social security number, personal identity number, personal identity code',
  alone: '999999-9999 99999999-9999',
  fields: 'personnummer personnr samordningsnummer pnr',
  published: ['8112289874', '198112289874', '1212121212', '191212121212'],
  match: ['Personnummer: <<811228-9874>>', 'personnr <<19811228-9874>>', 'kund <<811228-9874>> ringde'],
  miss: ['Personnummer: 811228-9873'],
  values: ['811228-9874', '880320-0016', '670919-9530'],
})
