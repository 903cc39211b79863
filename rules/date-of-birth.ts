import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'date-of-birth',
  title: 'Date of birth',
  class: 'birth',
  category: 'identifiable',
  severity: 'medium',
  mask: '[DATE-OF-BIRTH]',
  about: 
    'The day or year somebody was born. In fields by name and by dates whose years people now alive were born in; other ' +
    'dates of the same years (hired, issued, died) are told by their names.',
  references: ['https://gdpr-info.eu/art-4-gdpr/'],
  fields: [
    'dob', 'd_o_b', 'birth_date', 'birthdate', 'birthday', 'birth_day', 'bday', 'born', 'born_on', 'birth_dt',
    'date_of_birth', 'dateofbirth', 'year_of_birth', 'birth_year', 'yob', 'year_birth', 'geburtsdatum', 'geb_datum',
    'gebdat', 'geboren', 'geboren_am', 'date_de_naissance', 'date_naissance', 'ddn', 'ne_le', 'fecha_nacimiento',
    'fecha_de_nacimiento', 'fec_nac', 'nacimiento', 'data_di_nascita', 'data_nascita', 'nascita', 'data_nascimento',
    'data_de_nascimento', 'dt_nasc', 'nascimento', 'geboortedatum', 'fodselsdato', 'fodelsedatum', 'syntymaaika',
    'data_urodzenia', 'datum_narozeni', 'datum_narodenia', 'szuletesi_datum', 'szuletesi_ido', 'dogum_tarihi',
    'дата_рождения', '生年月日', '出生日期', '생년월일', 'tanggal_lahir', 'ngay_sinh', 'tarikh_lahir',
  ],
  tokens: {
    date_of_birth: 6, birth_date: 6, birthdate: 6, birthday: 6, birth_year: 6, year_of_birth: 6, birth_day: 6,
    birth_month: 6, dob: 6, yob: 6, geburtsdatum: 6, date_birth: 6, year_birth: 6, born: 4, birth: 2.5, days_birth: -7,
    place_of_birth: -7, birth_place: -7, birthplace: -7, birth_city: -7, birth_name: -7, birth_country: -7,
    birth_weight: -7, birth_certificate: -7, birth_rate: -8, births: -8,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'date_of_birth', values: ['1984-03-12', '1990-11-05', '1975-07-23', '2001-01-30'] },
    ],
  },
}
