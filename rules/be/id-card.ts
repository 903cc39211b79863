import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isBelgianCard } from '../../src/validators/national/benelux.ts'

export const rule: Rule = identifierRule({
  id: 'be/id-card',
  title: 'Belgian identity card number',
  check: 'Ten digits and their remainder mod 97.',
  references: ['https://www.ibz.rrn.fgov.be/'],
  forms: '999999999999',
  valid: isBelgianCard,
  chance: 0.01,
  onlyAnnounced: true,
  cues: "identiteitskaart, identiteitskaartnummer, nummer identiteitskaart, carte d'identité, numéro de carte d'identité, eID, personalausweis, belgian identity card, identity card",
  fields: 'eid_number identiteitskaart_nr numero_carte_identite_be',
  match: ['identiteitskaart nr. <<591-2010999-97>>', 'eID: <<591191706458>>'],
  miss: ['identiteitskaart nr. 591-1917064-59'],
  values: ['591-2010999-97', '591-1917064-58'],
})
