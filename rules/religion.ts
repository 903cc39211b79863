import { traitIn, weighTrait } from '../src/detect/person/trait.ts'
import { words } from '../src/detect/words.ts'
import type { Rule } from '../src/model/rule.ts'
import { RELIGIONS } from './words/trait-values.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'religion',
  title: 'Religion',
  class: 'demographic',
  category: 'identifiable',
  severity: 'high',
  mask: '[RELIGION]',
  about:
    'Religious belief: a special category of personal data under GDPR Art. 9. In fields named so and in forms with somebody in them.',
  references: ['https://gdpr-info.eu/art-9-gdpr/'],
  keys: words(
    'religion, religiousaffiliation, denomination, konfession, confession, religión, religione, religião, godsdienst, wyznanie, din, религия, 宗教, 종교',
  ),
  locate: traitIn(RELIGIONS),
  weigh: weighTrait,
  fields: listed(
    `religion religions religious_affiliation faith denomination konf konfession confession religione religiao godsdienst wyznanie
    религия 宗教`,
  ),
  tokens: weighted([6, 'religion religious religious_affiliation church_membership'], [2.5, 'faith confession']),
  examples: {
    match: [
      'Date of birth: 22/11/1998\nReligion: <<Muslim>>\n',
      'Name: Ines Moreau\nKonfession: <<röm.-katholisch>>\n',
      'Patient: A. Lee | Religion: <<Jehovah’s Witness>> | Ward 4\n',
    ],
    miss: ['Religion: Muslim\n', 'Name: Ann Lee\nReligion: see the next page\n'],
    field: [{ name: 'religion', values: ['Catholic', 'Protestant', 'Muslim', 'Hindu'] }],
  },
}
