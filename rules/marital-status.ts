import { traitIn, weighTrait } from '../src/detect/person/trait.ts'
import { words } from '../src/detect/words.ts'
import type { Rule } from '../src/model/rule.ts'
import { MARITAL_STATUSES } from './words/trait-values.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'marital-status',
  title: 'Marital status',
  class: 'demographic',
  category: 'identifiable',
  severity: 'low',
  mask: '[MARITAL-STATUS]',
  about: 'Whether somebody is married, in fields named so or by its words, and in forms with somebody in them.',
  references: ['https://gdpr-info.eu/art-4-gdpr/'],
  keys: words(
    'maritalstatus, civilstatus, familienstand, étatcivil, situationdefamille, estadocivil, statocivile, burgerlijkestaat, stancywilny, rodinnýstav, civilstånd, családiállapot, medenihali, семейноеположение',
  ),
  locate: traitIn(MARITAL_STATUSES),
  weigh: weighTrait,
  fields: listed(
    `marital maritalstatus mar_stat mar_status marital_status marriage civil_status family_status familienstand etat_civil estado_civil
    stato_civile burgerlijke_staat 婚姻状况`,
  ),
  tokens: weighted(
    [6, 'marital_status marital civil_status family_status familienstand relationship_status'],
    [4, 'marriage married'],
    [-5, 'marriage_date married_name'],
  ),
  examples: {
    match: [
      'Surname: Moreau\nMarital status: <<widowed>>\n',
      'Nombre: Ana Prado\nEstado civil: <<casada>>\n',
      'Imię: Anna\nStan cywilny: <<wdowa>>.\n',
    ],
    miss: ['Marital status: widowed\n', 'Name: Ann Lee\nMarital status: [single/married]\n'],
    field: [{ name: 'marital_status', values: ['single', 'married', 'divorced', 'widowed'] }],
  },
}
