import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isGermanPassport } from '../../src/validators/national/germany.ts'

export const rule: Rule = identifierRule({
  id: 'de/passport',
  title: 'German passport',
  check: 'C, F, G, H, J or K and eight characters without vowels, perhaps the check digit of ICAO 9303.',
  references: ['https://www.bmi.bund.de/DE/themen/moderne-verwaltung/ausweise-und-paesse/ausweise-und-paesse-node.html'],
  forms: 'XXXXXXXXX XXXXXXXXXX',
  valid: isGermanPassport,
  chance: 0.0083,
  cues: 'Reisepass, Pass-Nr, Passnummer, Reisepassnummer, Reisepasses, Passnr, Pass-Nummer, german passport',
  fields: 'reisepass reisepassnummer passnummer pass_nr',
  published: ['C01X00T47', 'C01X00T478'],
  match: ['Reisepass <<C01X00T47>> ausgestellt', 'Pass-Nr.: <<F12345671>>'],
  miss: ['Reisepass ABCDEFGHI'],
  values: ['C01X00T47', 'CZ6311T47'],
})
