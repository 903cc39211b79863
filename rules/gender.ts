import { traitIn, weighTrait } from '../src/detect/person/trait.ts'
import { words } from '../src/detect/words.ts'
import type { Rule } from '../src/model/rule.ts'
import { GENDERS } from './words/trait-values.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'gender',
  title: 'Gender',
  class: 'demographic',
  category: 'identifiable',
  severity: 'low',
  mask: '[GENDER]',
  about:
    'Gender or sex of a person: words in many languages or codes (m/f, 1/2 only where the field says so), in fields and in forms with somebody in them.',
  references: ['https://gdpr-info.eu/art-4-gdpr/', 'https://www.iso.org/standard/81682.html'],
  keys: words(
    'gender, sex, geschlecht, sexe, sexo, genere, sesso, geslacht, kjønn, køn, kön, sukupuoli, płeć, pohlaví, cinsiyet, пол, 性別, 性别, 성별',
  ),
  locate: traitIn(GENDERS),
  weigh: weighTrait,
  fields: listed(
    `gender sex gender_identity code_gender gender_code sex_code geschlecht sexe sexo genere genero sesso geslacht kjonn
    kon sukupuoli plec pohlavi nem cinsiyet пол 性別 性别 성별`,
  ),
  tokens: weighted([6, 'gender geschlecht'], [5, 'sex']),
  examples: {
    match: [
      'Name: Delphine Mbeki\nGender: <<F>>\n',
      'Nachname: Moreau\nGeschlecht: <<weiblich>>\n',
      '氏名: 佐藤花子\n性別: <<女性>>\n',
      'Patient: Ines Moreau   Sex: <<Female>>   Ward 4\n',
    ],
    miss: [
      'Gender: F\n',
      'Name: your name\nGender: Male/Female\n',
      'Name: Ann Lee\nthe gender: male nouns end in -o\n',
      'Name: Ann Lee\nGender: n/a\n',
    ],
    field: [
      { name: 'gender', values: ['male', 'female'] },
      { name: 'Geschlecht', values: ['m', 'w', 'd'] },
    ],
  },
}
