import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isGermanIdCard } from '../../src/validators/national/germany.ts'

export const rule: Rule = identifierRule({
  id: 'de/id-card',
  title: 'German identity card (Personalausweis)',
  check: 'Nine characters without vowels, or ten with the check digit of ICAO 9303; T and eight digits until 2010.',
  references: [
    'https://www.personalausweisportal.de/Webs/PA/DE/buergerinnen-und-buerger/der-personalausweis/der-personalausweis-node.html',
  ],
  forms: 'XXXXXXXXX XXXXXXXXXX',
  valid: isGermanIdCard,
  chance: 0.015,
  cues: 'Personalausweis, Ausweisnummer, Personalausweisnummer, Ausweis, Ausweis-Nr, Ausweisnr, Perso, german id card, identity card',
  fields: 'personalausweis personalausweisnummer ausweisnummer ausweis_nr perso_nr',
  published: ['L01X00T47', 'T22000129', 'L01X00T471', 'LZ6311T475'],
  match: ['Personalausweis: <<L01X00T47>>', 'Ausweis Nr. <<T22000129>> gültig bis 2025', 'Ausweisnummer <<LZ6311T475>>'],
  miss: ['Ausweisnummer: unbekannt', 'Personalausweis AEIOU1234'],
  values: ['L01X00T47', 'T22000129', 'LZ6311T47'],
})
