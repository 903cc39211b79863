import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'title',
  title: 'Form of address',
  class: 'demographic',
  category: 'identifiable',
  severity: 'low',
  mask: '[TITLE]',
  about:
    'How somebody is addressed (Mr, Frau, Mme, Dr): by the values, which mostly tell the gender or a degree as well, or by a field that ' +
    'says so. A title is as often a job’s or a book’s: there the values decide.',
  references: ['https://gdpr-info.eu/art-4-gdpr/'],
  fields: listed(
    `salutation honorific anrede anredeschluessel anrede_titel civilite civility code_civilite tratamiento tratamento trattamento aanhef aanspreking
    tiltale tilltal zwrot zwrot_grzecznosciowy osloveni megszolitas hitap обращение 敬称 호칭`,
  ),
  tokens: weighted(
    [
      6,
      `salutation honorific anrede civilite courtesy_title title_of_courtesy form_of_address name_title personal_title person_title user_title name_prefix`,
    ],
    [3, 'honorific_prefix'],
    [1, 'title prefix titel titre titolo titulo civ'],
    [-8, 'job_title email_salutation letter_salutation'],
  ),
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'salutation', values: ['Mr', 'Ms', 'Dr', 'Mrs'] },
      { name: 'Anrede', values: ['Herr', 'Frau', 'Frau', 'Herr'] },
      { name: 'title', values: ['Mr.', 'Mrs.', 'Ms.', 'Dr.'] },
    ],
  },
}
