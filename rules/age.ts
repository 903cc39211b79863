import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'age',
  title: 'Age',
  class: 'birth',
  category: 'identifiable',
  severity: 'low',
  mask: '[AGE]',
  about: 'Age in years, or a range of years, in a field that says so: numbers below 120 alone mean nothing.',
  references: ['https://gdpr-info.eu/art-4-gdpr/'],
  fields: listed('age alter edad eta idade leeftijd alder ika wiek vek kor yas возраст 年齢 年龄 나이'),
  tokens: weighted(
    [6, 'patient_age customer_age user_age age_years age_in_years age_group age_range age_bracket current_age'],
    [4.5, 'age'],
    [
      -8,
      `credit_history_age account_age page_age days_age vehicle_age file_age house_age building_age property_age car_age
      machine_age history_age wine_age`,
    ],
  ),
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'age', values: ['34', '27', '61', '45', '19'] }],
  },
}
