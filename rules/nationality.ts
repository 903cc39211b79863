import { traitIn, weighTrait } from '../src/detect/person/trait.ts'
import { words } from '../src/detect/words.ts'
import type { Rule } from '../src/model/rule.ts'
import { NATIONALITIES } from './words/trait-values.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'nationality',
  title: 'Nationality',
  class: 'demographic',
  category: 'identifiable',
  severity: 'medium',
  mask: '[NATIONALITY]',
  about: 'Nationality or citizenship of a person, in fields named so and in forms with somebody in them.',
  references: ['https://gdpr-info.eu/art-4-gdpr/'],
  keys: words(
    'nationality, citizenship, staatsangehörigkeit, nationalität, nationalité, nacionalidad, nazionalità, cittadinanza, nacionalidade, nationaliteit, obywatelstwo, národnost, гражданство, 国籍, 국적',
  ),
  locate: traitIn(NATIONALITIES),
  weigh: weighTrait,
  fields: listed(
    `nationality citizenship staatsangehoerigkeit staatsangehorigkeit nationalitaet nationalitat nationalite nacionalidad
    nazionalita nacionalidade nationaliteit obywatelstwo гражданство 国籍`,
  ),
  tokens: weighted([6, 'nationality citizenship citizen_of country_of_citizenship'], [3.5, 'nat']),
  examples: {
    match: ['Name: Delphine Mbeki\nNationality: <<Spanish>>\n', 'Nom : Moreau\nNationalité : <<française>>\n'],
    miss: ['Nationality: Spanish\n', 'Name: Ann Lee\nNationality: {{nationality}}\n'],
    field: [
      { name: 'nationality', values: ['German', 'French', 'Italian', 'Spanish'] },
      { name: 'Nat', values: ['ESP', 'PRT', 'FRA', 'DEU'] },
    ],
  },
}
