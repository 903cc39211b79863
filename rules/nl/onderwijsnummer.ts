import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isOnderwijsnummer } from '../../src/validators/national/benelux.ts'

export const rule: Rule = identifierRule({
  id: 'nl/onderwijsnummer',
  title: 'Dutch education number (onderwijsnummer)',
  check: '10 and seven digits mod 11 with the remainder 5, for pupils without a BSN.',
  references: ['https://duo.nl/'],
  forms: '999999999',
  valid: isOnderwijsnummer,
  chance: 0.00091,
  onlyAnnounced: true,
  cues: 'onderwijsnummer, persoonsgebonden nummer, PGN',
  fields: 'onderwijsnummer',
  match: ['onderwijsnummer: <<101222331>>'],
  miss: ['onderwijsnummer: 101222332'],
  values: ['101222331', '1012.22.331'],
})
