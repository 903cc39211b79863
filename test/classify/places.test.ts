/** Places in records of somebody are parts of an address; in lists of places they are of nobody. */
import { describe, expect, it } from 'vitest'
import { columns, shown } from './table.ts'

const ids = '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8'
const cities = 'Graz | Lyon | Porto | Leeds | Turin | Krakow | Ghent | Malmo'
const countries = 'Austria | France | Portugal | United Kingdom | Italy | Poland | Belgium | Sweden'
const stamp = '2026-01-01 00:00:00 | 2026-01-01 00:00:00'

describe('places', () => {
  it('hosts with their ports are no lines of addresses', () => {
    const values = Array.from(
      { length: 60 },
      (_, i) => `proxy${i % 7}.example.com:${5000 + i} close, ${400 + i * 31} bytes sent, ${100 + i * 17} bytes received`,
    )
    expect(shown([{ name: 'Content', values }])).toEqual([null])
    const streets = Array.from({ length: 60 }, (_, i) => `${['Gül', 'Lale', 'Çınar'][i % 3]} Cad. No:${i + 3} Daire ${i % 9}`)
    expect(shown([{ name: 'adres', values: streets }])).toEqual(['postal-address'])
  })

  it('are of nobody in lists of countries, cities and postcodes', () => {
    expect(shown(columns(`country_id: ${ids}`, `country: ${countries}`, `last_update: ${stamp}`), 'd.sql', 'country')).toEqual([
      null,
      null,
      null,
    ])
    expect(
      shown(columns(`city_id: ${ids}`, `city: ${cities}`, `country_id: ${ids}`, `last_update: ${stamp}`), 'd.sql', 'city'),
    ).toEqual([null, null, null, null])
    expect(
      shown(
        columns(
          `code: AUT | FRA | PRT | GBR | ITA | POL | BEL | SWE`,
          `name: ${countries}`,
          `population: 9 | 68 | 10 | 67 | 59 | 37 | 11 | 10`,
          'head_of_state: Anna Muster | Jean Modele | Rui Exemplo | Ann Sample | Ugo Esempio | Ewa Wzor | Jan Voorbeeld | Per Exempel',
        ),
        'd.sql',
        'country',
      ).slice(0, 3),
    ).toEqual([null, null, null])
  })

  it('are not people in lists of places, whoever they are called after', () => {
    const names = 'Saint-Martin | Villefranche | Clermont | Saint-Julien | Beaumont | Montfort | Laurent | Germain'
    expect(
      shown(columns(`id: ${ids}`, 'code: 004 | 005 | 006 | 007', `name: ${names}`, `department: ${ids}`), 'd.sql', 'towns')[2],
    ).not.toBe('person-name')
  })

  it('are of nobody in a long list to choose from, and of somebody where one comes twice', () => {
    const names =
      'Austria,Belgium,Brazil,Canada,Chile,China,Denmark,Egypt,Finland,France,Germany,Greece,India,Italy,Japan,Kenya,Mexico,Norway,Peru,Poland,Spain,Sweden'
    const list = (values: readonly string[]) => shown([{ name: null, values, path: '[]' }], 'countries.json')
    expect(list(names.split(','))).toEqual([null])
    expect(list([...names.split(','), 'Germany', 'Italy', 'Germany'])).toEqual(['country'])
  })

  it('may be anybody’s beside a bare number', () => {
    expect(shown(columns(`row: ${ids}`, `city: ${cities}`), 'export.csv')).toEqual([null, 'city'])
  })

  it('are of nobody in statistics by place', () => {
    expect(
      shown(
        columns(
          `State: Texas | Ohio | Utah | Iowa | Maine | Idaho | Nevada | Oregon`,
          'accidents: 12.5 | 9.1 | 7.7 | 8.2 | 10 | 11.3 | 6.4 | 9.9',
        ),
        'crashes.csv',
      ),
    ).toEqual([null, null])
  })

  it.each([
    ['a person', 'last_name: Muster | Modele | Exemplo | Sample | Esempio | Wzor | Voorbeeld | Exempel', 'd.sql', 't1'],
    [
      'an email',
      'email: a@mail-1.org | b@mail-1.org | c@mail-1.org | d@mail-2.org | e@mail-2.org | f@mail-3.org | g@mail-3.org | h@mail-3.org',
      'd.sql',
      't1',
    ],
    [
      'an organisation',
      'pub_name: Green Press | New Moon Books | Binnet | Ramona | Lucerne | Scootney | GGG&G | Algodata',
      'd.sql',
      't1',
    ],
    ['a number of a customer', 'kunden_nr: 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14', 'd.sql', 't1'],
    ['a name of the table', 'x: 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14', 'd.sql', 'members'],
  ])('are somebody’s beside %s', (_, other, file, table) => {
    const found = shown(columns(other, `city: ${cities}`, `country: ${countries}`), file, table)
    expect(found.slice(1)).toEqual(['city', 'country'])
  })

  it('are somebody’s with a street', () => {
    const street =
      'street: 1 High Street | Lange Gasse 3 | 14 Rue de la Paix | Via Roma 8 | 22 Mill Lane | Ringstr. 5 | 7 Park Road | Am Markt 9'
    expect(
      shown(
        columns(`id: ${ids}`, street, `city: ${cities}`, `zip: 80331 | 69001 | 40500 | 10115 | 20095 | 50667 | 60311 | 70173`),
        'd.sql',
        'locations',
      ),
    ).toEqual([null, 'postal-address', 'city', 'postal-code'])
  })

  it('have digits in their codes', () => {
    const visits = (codes: string) =>
      columns('city: Berlin | Hamburg | Leipzig', `cp: ${codes}`, 'street: Lindenweg 4 | Ulmenallee 7 | Am Markt 3')
    expect(shown(visits('startpage | startpage | startpage'))[1]).toBeNull()
    expect(shown(visits('10115 | 20095 | 04109'))[1]).toBe('postal-code')
  })
})
