import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'gender',
  title: 'Gender',
  class: 'demographic',
  category: 'identifiable',
  severity: 'low',
  mask: '[GENDER]',
  about: 'Gender or sex of a person: words in many languages or codes (m/f, 1/2 only where the field says so).',
  references: ['https://gdpr-info.eu/art-4-gdpr/', 'https://www.iso.org/standard/81682.html'],
  fields: listed(
    `gender sex gender_identity code_gender gender_code sex_code geschlecht sexe sexo genere genero sesso geslacht kjonn
    kon sukupuoli plec pohlavi nem cinsiyet пол 性別 性别 성별`,
  ),
  tokens: weighted([6, 'gender geschlecht'], [5, 'sex']),
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'gender', values: ['male', 'female'] },
      { name: 'Geschlecht', values: ['m', 'w', 'd'] },
    ],
  },
}
