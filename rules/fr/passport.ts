import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'fr/passport',
  title: 'French passport',
  check: 'Two digits, two letters, five digits; no public check.',
  references: ['https://www.service-public.fr/particuliers/vosdroits/N360'],
  forms: '99AA99999',
  chance: 1,
  cues: 'passeport, numéro de passeport, n° passeport, passeport n°, french passport, passport, passeport français',
  fields: 'passeport numero_passeport num_passeport',
  match: ['passeport français <<18FV12345>>', 'Passeport n° <<10CV28144>>'],
  miss: ['passeport biométrique'],
  values: ['10CV28144', '18FV12345'],
})
