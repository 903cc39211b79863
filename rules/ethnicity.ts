import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'ethnicity',
  title: 'Ethnicity or race',
  class: 'demographic',
  category: 'identifiable',
  severity: 'high',
  mask: '[ETHNICITY]',
  about:
    'Racial or ethnic origin: a special category of personal data under GDPR Art. 9. In fields named so, or whose values ' +
    'are the words of censuses.',
  references: ['https://gdpr-info.eu/art-9-gdpr/', 'https://www.census.gov/topics/population/race/about.html'],
  fields: [
    'race',
    'ethnicity',
    'ethnic_group',
    'ethnic_origin',
    'race_ethnicity',
    'ethnie',
    'etnia',
    'raza',
    'raca',
    'ethnizitaet',
  ],
  tokens: {
    ethnicity: 6,
    ethnic_group: 6,
    ethnic_origin: 6,
    racial_origin: 6,
    race_ethnicity: 6,
    race: 4,
    ethnic: 4,
    race_id: -8,
    race_time: -8,
    race_date: -8,
    race_name: -8,
    race_result: -8,
    race_number: -8,
    race_position: -8,
  },
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'ethnicity', values: ['Hispanic', 'White', 'Asian', 'Black or African American'] }],
  },
}
