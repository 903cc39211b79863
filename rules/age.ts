import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'age',
  title: 'Age',
  class: 'birth',
  category: 'identifiable',
  severity: 'low',
  mask: '[AGE]',
  about: 'Age in years, or a range of years, in a field that says so: numbers below 120 alone mean nothing.',
  references: ['https://gdpr-info.eu/art-4-gdpr/'],
  fields: [
    'age', 'alter', 'edad', 'eta', 'idade', 'leeftijd', 'alder', 'ika', 'wiek', 'vek', 'kor', 'yas', 'возраст', '年齢', '年龄',
    '나이',
  ],
  tokens: {
    patient_age: 6, customer_age: 6, user_age: 6, age_years: 6, age_in_years: 6, age_group: 6, age_range: 6, age_bracket: 6,
    current_age: 6, age: 4.5, credit_history_age: -8, account_age: -8, page_age: -8, days_age: -8, vehicle_age: -8,
    file_age: -8, house_age: -8, building_age: -8, property_age: -8, car_age: -8, machine_age: -8, history_age: -8,
    wine_age: -8,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'age', values: ['34', '27', '61', '45', '19'] },
    ],
  },
}
