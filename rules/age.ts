import { AFTER_AGE, AGE_KEYS, BEFORE_AGE, locateAge, weighAge } from '../src/detect/birth/age.ts'
import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'age',
  title: 'Age',
  class: 'birth',
  category: 'identifiable',
  severity: 'low',
  mask: '[AGE]',
  about:
    'Age in years, or a range of years, in a field or behind a key that says so, and in text as people say it (34 years old, aged 34, 34 ans, 34 Jahre alt): ' +
    'numbers below 120 alone mean nothing, and cars, wines and companies have ages too.',
  references: ['https://gdpr-info.eu/art-4-gdpr/'],
  keys: AGE_KEYS,
  literals: [...AFTER_AGE, ...BEFORE_AGE],
  locate: locateAge,
  weigh: weighAge,
  fields: listed('age alter edad idade leeftijd alder ika wiek vek kor yas возраст 年齢 年龄 나이'),
  tokens: weighted(
    [
      6,
      'how_old your_age age_group patient_age customer_age user_age age_years age_in_years age_group age_range age_bracket current_age',
    ],
    [4.5, 'age'],
    // Italian, and the hour at which something is expected.
    [2.5, 'eta'],
    [
      -8,
      `credit_history_age account_age page_age days_age vehicle_age file_age house_age building_age property_age car_age
      machine_age history_age wine_age`,
    ],
  ),
  examples: {
    match: [
      'a <<34>> year old woman',
      'Patient is a <<65>>-year-old male with pain',
      "I'm from Leeds, and i'm <<58>> y/o.",
      'My brother just turned <<47>>',
      'Written when he was <<78>>.',
      'Ann Lee, aged <<52>>, of Leeds',
      'a <<34>> year old restaurant manager',
      'Age: <<41>>',
      'patient_age=<<41>>;',
      'Sie ist <<34>> Jahre alt.',
      'die <<34>>-jährige Lehrerin',
      'une femme âgée de <<34>> ans',
      'Ana tiene <<34>> años y vive en Lugo',
      'Marco ha <<34>> anni.',
      '她今年<<34>>岁',
      'Возраст: <<34>>',
    ],
    miss: [
      'Whisky aged 12 years in oak.',
      'a 12 year old whisky',
      'for children under the age of 5',
      'nobody below the age of 18, the legal drinking age of 21',
      'the 5-year-old company',
      'the 25 year old restaurant',
      'our 8 year old dishwasher broke',
      'she looked 15 years older',
      'Cache-Control: max-age=60',
      'age: 30 days',
      'page: 34',
      'he was 5 minutes late',
      'she turned 40 pages',
      'desde hace 34 años trabaja',
      'un plazo de 100 años en el futuro',
      'depuis 34 ans',
      '1.5 years old',
      'image: 34',
      'storage=34',
    ],
    field: [{ name: 'age', values: ['34', '27', '61', '45', '19'] }],
  },
}
