import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'religion',
  title: 'Religion',
  class: 'demographic',
  category: 'identifiable',
  severity: 'high',
  mask: '[RELIGION]',
  about: 'Religious belief: a special category of personal data under GDPR Art. 9.',
  references: ['https://gdpr-info.eu/art-9-gdpr/'],
  fields: listed(
    `religion religious_affiliation faith denomination konf konfession confession religione religiao godsdienst wyznanie
    религия 宗教`,
  ),
  tokens: weighted([6, 'religion religious religious_affiliation church_membership'], [2.5, 'faith confession']),
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'religion', values: ['Catholic', 'Protestant', 'Muslim', 'Hindu'] }],
  },
}
