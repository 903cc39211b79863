import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isGermanTaxId } from '../../src/validators/national/germany.ts'

export const rule: Rule = identifierRule({
  id: 'de/tax-id',
  title: 'German tax identification number (Steuer-IdNr.)',
  check: 'Eleven digits of which one of the first ten occurs twice or three times; ISO 7064 mod 11,10.',
  references: [
    'https://www.bzst.de/DE/Privatpersonen/SteuerlicheIdentifikationsnummer/steuerlicheidentifikationsnummer_node.html',
  ],
  forms: '99999999999',
  valid: isGermanTaxId,
  chance: 0.0033,
  cues: 'Steuer-ID, Steuer-IdNr, Steueridentifikationsnummer, steuerliche Identifikationsnummer, Identifikationsnummer, IdNr, Steuer-Identifikationsnummer, tax id, TIN, Steuer-Identifikationsnr, Steueridentifikationsnr',
  fields: 'steuer_id steuerid steuer_idnr steueridentifikationsnummer steuer_identifikationsnummer idnr german_tax_id',
  published: ['86095742719'],
  match: [
    'Steuer-ID: <<86 095 742 719>>',
    'Meine steuerliche Identifikationsnummer lautet <<47036892816>>.',
    'IdNr. <<86095742719>> liegt vor',
  ],
  miss: ['Steuer-ID: 86095742718', 'Nr. 86095742719'],
  values: ['86095742719', '47036892816', '65929970489'],
})
