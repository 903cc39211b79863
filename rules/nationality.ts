import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'nationality',
  title: 'Nationality',
  class: 'demographic',
  category: 'identifiable',
  severity: 'medium',
  mask: '[NATIONALITY]',
  about: 'Nationality or citizenship of a person, in fields named so.',
  references: ['https://gdpr-info.eu/art-4-gdpr/'],
  fields: [
    'nationality',
    'citizenship',
    'staatsangehoerigkeit',
    'staatsangehorigkeit',
    'nationalitaet',
    'nationalitat',
    'nationalite',
    'nacionalidad',
    'nazionalita',
    'nacionalidade',
    'nationaliteit',
    'obywatelstwo',
    'гражданство',
    '国籍',
  ],
  tokens: { nationality: 6, citizenship: 6, citizen_of: 6, country_of_citizenship: 6 },
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'nationality', values: ['German', 'French', 'Italian', 'Spanish'] }],
  },
}
