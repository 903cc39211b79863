import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'marital-status',
  title: 'Marital status',
  class: 'demographic',
  category: 'identifiable',
  severity: 'low',
  mask: '[MARITAL-STATUS]',
  about: 'Whether somebody is married, in fields named so or by its words.',
  references: ['https://gdpr-info.eu/art-4-gdpr/'],
  fields: [
    'marital', 'maritalstatus', 'marital_status', 'marriage', 'civil_status', 'family_status', 'familienstand', 'etat_civil',
    'estado_civil', 'stato_civile', 'burgerlijke_staat', '婚姻状况',
  ],
  tokens: {
    marital_status: 6, marital: 6, civil_status: 6, family_status: 6, familienstand: 6, relationship_status: 6, marriage: 4,
    married: 4, marriage_date: -5, married_name: -5,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'marital_status', values: ['single', 'married', 'divorced', 'widowed'] },
    ],
  },
}
