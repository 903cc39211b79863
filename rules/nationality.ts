import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'nationality',
  title: 'Nationality',
  class: 'demographic',
  category: 'identifiable',
  severity: 'medium',
  mask: '[NATIONALITY]',
  about: 'Nationality or citizenship of a person, in fields named so.',
  references: ['https://gdpr-info.eu/art-4-gdpr/'],
  fields: listed(
    `nationality citizenship staatsangehoerigkeit staatsangehorigkeit nationalitaet nationalitat nationalite nacionalidad
    nazionalita nacionalidade nationaliteit obywatelstwo гражданство 国籍`,
  ),
  tokens: weighted([6, 'nationality citizenship citizen_of country_of_citizenship'], [3.5, 'nat']),
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'nationality', values: ['German', 'French', 'Italian', 'Spanish'] },
      { name: 'Nat', values: ['ESP', 'PRT', 'FRA', 'DEU'] },
    ],
  },
}
