import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isDutchPassport } from '../../src/validators/national/benelux.ts'

export const rule: Rule = identifierRule({
  id: 'nl/passport',
  title: 'Dutch passport or identity card',
  check: 'Two letters, six letters or digits without O, a digit.',
  references: ['https://www.rvig.nl/reisdocumenten'],
  forms: 'AAXXXXXX9',
  valid: isDutchPassport,
  chance: 0.78,
  cues: 'paspoort, paspoortnummer, identiteitskaart, identiteitskaartnummer, documentnummer, ID-kaart, reisdocument, dutch passport',
  fields: 'paspoort paspoortnummer identiteitskaartnummer documentnummer_id',
  match: ['paspoortnummer: <<XR1001R58>>'],
  miss: ['paspoort: onbekend'],
  values: ['XR1001R58', 'EM0000000'],
})
