/** Names of fields in languages that no rule lists: what they are in English says what they hold. */
import { describe, expect, test } from 'vitest'
import { englishOf } from '../../src/classify/english.ts'
import { wordsOf } from '../../src/classify/field-name.ts'
import { columns, shown } from './table.ts'

const PHRASES: readonly (readonly [name: string, english: string])[] = [
  ['订单编号', 'order number'],
  ['收货地址', 'delivery address'],
  ['お届け先の住所', 'delivery address'],
  ['좋아요수', 'like count'],
  ['Ordrenr', 'order number'],
  ['Reisepassnr', 'passport'],
  ['tipo_sanguineo', 'blood type'],
  ['Дата рождения', 'date of birth'],
  ['szul_datum', 'date of birth'],
  ['дата_рожд', 'date of birth'],
  ['stan_cyw', 'marital status'],
  ['kan_grb', 'blood type'],
  ['tmp_lhr', 'birth place'],
  ['dog_tar', 'date of birth'],
  ['ape_1', 'last name'],
]

describe('names in other scripts and languages', () => {
  test.each(PHRASES)('%s is %s', (name, english) => {
    expect(englishOf(wordsOf(name)).map((words) => words.join(' '))).toContain(english)
  })
  test.each([
    'state_province',
    'candidate_id',
    'stats',
    'fixes',
    'places',
    'codes',
    'main',
    'meds',
    'callee',
    'plate',
    'lon',
    'case',
    'payee',
  ])('%s is English', (name) => {
    expect(englishOf(wordsOf(name))).toEqual([])
  })
})

test('personal fields of tables in languages of which no rule lists the words', () => {
  const turkish = columns(
    'hasta_soyadi: Yılmaz | Kaya | Demir | Şahin | Aydın | Arslan',
    'tanisi: J45.0 | E11.9 | I10 | M54.5 | F32.1 | J45.0',
    'kan_grubu: A+ | 0- | B+ | AB+ | 0+ | A-',
    'hesap_no: 0012345678 | 0098765432 | 1200456789 | 0045678912 | 3300456781 | 9045678914',
  )
  expect(shown(turkish)).toEqual(['person-name', null, 'health', 'bank-account'])
  const chinese = columns(
    '订单编号: 10001 | 10008 | 10015 | 10022 | 10029 | 10036',
    '实付金额: 12.50 | 99.00 | 43.20 | 8.75 | 120.00 | 65.30',
    '下单时间: 2025-03-01 10:11:12 | 2025-03-02 08:00:59 | 2025-03-07 17:45:00 | 2025-04-01 12:00:01 | 2025-04-09 19:30:00 | 2025-05-02 07:05:06',
  )
  expect(shown(chinese, 'waimai.csv')).toEqual(['purchase', 'purchase', 'purchase'])
  const greek = columns(
    'Επώνυμο: Παπαδόπουλος | Γεωργίου | Δημητρίου | Νικολάου | Ιωάννου',
    'Πόλη: Πάτρα | Βόλος | Χανιά | Λάρισα | Ρόδος',
  )
  expect(shown(greek)).toEqual(['person-name', 'city'])
  const codes = columns('cinsiyet: E | K | E | K | K | E')
  expect(shown(codes)).toEqual(['gender'])
  const german = columns('Reisepassnr: C01X00T47 | C4J7K2L90 | C9H8G7F61 | L01X00T44 | C3JK12L94 | C7H8G9F65')
  expect(shown(german)).toEqual(['passport'])
})
