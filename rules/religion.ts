import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'religion',
  title: 'Religion',
  class: 'demographic',
  category: 'identifiable',
  severity: 'high',
  mask: '[RELIGION]',
  about: 'Religious belief: a special category of personal data under GDPR Art. 9.',
  references: ['https://gdpr-info.eu/art-9-gdpr/'],
  fields: [
    'religion',
    'religious_affiliation',
    'faith',
    'denomination',
    'konfession',
    'confession',
    'religione',
    'religiao',
    'godsdienst',
    'wyznanie',
    'религия',
    '宗教',
  ],
  tokens: {
    religion: 6,
    religious: 6,
    religious_affiliation: 6,
    church_membership: 6,
    faith: 2.5,
    confession: 2.5,
  },
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'religion', values: ['Catholic', 'Protestant', 'Muslim', 'Hindu'] }],
  },
}
