import { locateBirthDate } from '../src/detect/birth/birth-date.ts'
import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'date-of-birth',
  title: 'Date of birth',
  class: 'birth',
  category: 'identifiable',
  severity: 'medium',
  mask: '[DATE-OF-BIRTH]',
  about:
    'The day or year somebody was born: in text behind a key that says so (dob:, geboren:, date de naissance:), in fields by ' +
    'name and by dates whose years people now alive were born in. Other dates (hired, issued, died) are told by their names; a date alone is nothing.',
  references: ['https://gdpr-info.eu/art-4-gdpr/'],
  keys: [
    'dob',
    'birth',
    'birthdate',
    'birthday',
    'birthdt',
    'dateofbirth',
    'bday',
    'born',
    'bornon',
    'geburtsdatum',
    'geboren',
    'geborenam',
    'gebdatum',
    'geb',
    'datedenaissance',
    'datenaissance',
    'naissance',
    'néle',
    'néele',
    'fechadenacimiento',
    'fechanacimiento',
    'nacimiento',
    'nacido',
    'nacida',
    'datadinascita',
    'nascita',
    'natoil',
    'natail',
    'datadenascimento',
    'nascimento',
    'geboortedatum',
    'födelsedatum',
    'fødselsdato',
    'fødtden',
    'syntymäaika',
    'dataurodzenia',
    'urodzony',
    'urodzona',
    'datumnarození',
    'doğumtarihi',
    'датарождения',
    '生年月日',
    '出生日期',
  ],
  locate: locateBirthDate,
  fields: listed(
    `dob d_o_b birth_date birthdate birthday birth_day bday born born_on birth_dt date_of_birth dateofbirth year_of_birth
    birth_year yob year_birth geburtsdatum geb_datum gebdat geboren geboren_am date_de_naissance date_naissance ddn ne_le
    fecha_nacimiento fecha_de_nacimiento fec_nac nacimiento data_di_nascita data_nascita nascita data_nascimento
    data_de_nascimento dt_nasc nascimento geboortedatum fodselsdato fodelsedatum syntymaaika data_urodzenia
    datum_narozeni datum_narodenia szuletesi_datum szuletesi_ido dogum_tarihi дата_рождения 生年月日 出生日期 생년월일 tanggal_lahir
    ngay_sinh tarikh_lahir`,
  ),
  tokens: weighted(
    [
      6,
      `date_of_birth birth_date birthdate birthday birth_year year_of_birth birth_day birth_month dob yob geburtsdatum
      date_birth year_birth`,
    ],
    [4, 'born'],
    [2.5, 'birth'],
    [-7, `days_birth place_of_birth birth_place birthplace birth_city birth_name birth_country birth_weight birth_certificate`],
    [-8, 'birth_rate births'],
  ),
  examples: {
    match: [
      'DOB: <<1984-03-12>>',
      '  birth_date: "<<1990-11-05>>"',
      'Geboren: <<12.03.1984>> in Hamburg',
      'Date de naissance : <<3 février 1971>>',
      'Date of Birth: <<May 4, 1968>>',
      '"birthday": "<<23/07/1975>>"',
    ],
    miss: [
      'hire_date: 2014-03-12',
      'born in a small town',
      'expires: 2030-01-01',
      'released 12 May 1999',
      'birth_place: Leeds',
      'birth rate: 1.9 per 1000',
    ],
    field: [{ name: 'date_of_birth', values: ['1984-03-12', '1990-11-05', '1975-07-23', '2001-01-30'] }],
  },
}
