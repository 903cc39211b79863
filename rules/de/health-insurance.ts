import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isGermanHealthNumber } from '../../src/validators/national/germany.ts'

export const rule: Rule = identifierRule({
  id: 'de/health-insurance',
  title: 'German health insurance number (KVNR)',
  check: 'A letter, eight digits and a check digit of digit sums.',
  references: ['https://www.gesetze-im-internet.de/sgb_5/__290.html'],
  forms: 'A999999999',
  valid: isGermanHealthNumber,
  chance: 0.1,
  cues: 'Krankenversichertennummer, Versichertennummer, KVNR, Krankenversicherungsnummer, Krankenkasse, Versicherten-Nr, Krankenversichertennr, health insurance number, GKV, eGK, KV-Nr, KV-Nummer',
  fields: 'kvnr krankenversichertennummer versichertennummer krankenversicherungsnummer',
  class: 'health',
  published: ['A123456780'],
  match: ['KV-Nr. <<A123456780>>', 'Versichertennummer: <<A123456780>>', 'KVNR <<M123456785>>'],
  miss: ['KVNR A123456781'],
  values: ['A123456780', 'M123456785', 'B123456782'],
})
