/** What is of a thing is of nobody: its name, its stars. What is of people stays theirs. */
import { describe, expect, it } from 'vitest'
import { columns, shown } from './table.ts'

const ids = '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8'

describe('openings and jobs of things', () => {
  const times = '2025-03-01 08:00:11 | 2025-03-02 09:10:00 | 2025-03-04 17:45:12 | 2025-03-09 10:00:31'

  it('are of no mail, and nobody’s profession', () => {
    const files = columns('path: a.ts | b.ts | c.ts | d.ts', 'opened_count: 3 | 17 | 2 | 9', `last_opened: ${times}`)
    expect(shown(files, 'opened_files.csv')).toEqual([null, null, null])
    const hours = columns('day: 1 | 2 | 3 | 4', 'opens: 08:00 | 09:00 | 10:00 | 07:30', 'closes: 18:00 | 20:00 | 22:00 | 17:00')
    expect(shown(hours, 'opening_hours.csv')).toEqual([null, null, null])
    const jobs = columns('job: load | merge | load | rank', 'rows_in: 300 | 1200 | 77 | 51', 'status: ok | failed | ok | ok')
    expect(shown(jobs, 'etl_jobs.csv')).toEqual([null, null, null])
  })

  it('are of mail beside whom it went to', () => {
    const mail = 'ines@example.com | tom@example.org | lena@example.net | omar@example.com'
    const opened = columns(`email: ${mail}`, 'opened_count: 3 | 17 | 2 | 9', `last_opened: ${times}`)
    expect(shown(opened, 'people.csv')).toEqual(['email-address', 'email-engagement', 'email-engagement'])
  })
})

describe('names of things', () => {
  it.each([
    ['colours', `id: ${ids}`, 'name: Rose | Amber | Olive | Violet | Ruby | Jade | Hazel | Scarlett'],
    ['couleurs', `id: ${ids}`, 'nom: Rose | Blanc | Noir | Violet | Marron | Rouge | Vert | Jaune'],
    ['document_model', `rowid: ${ids}`, 'nom: azur | crabe | einstein | baleine | rouget | soleil | merou | typhon'],
    [
      'artist',
      `artist_id: ${ids}`,
      'name: The Tides | Nora Whitfield | Mono | Green Field | Iron Lanterns | Carlos | Hay | Velvet',
    ],
    ['app_county', `id: ${ids}`, 'name: Alameda | Fairfax | Orange | Marin | Harris | Wayne | Clark | Franklin'],
    ['c_departements', `id: ${ids}`, 'nom: Ain | Aisne | Allier | Martin | Gard | Landes | Orne | Vienne'],
  ])('of %s are nobody’s', (table, ...fields) => {
    expect(shown(columns(...fields), 'dump.sql', table)).toEqual([null, null])
  })

  it('are people’s where the table, what stands beside them, or the names say so', () => {
    const people = 'Rose | Olive | Violet | Ruby | Jade | Hazel | Scarlett | Amber'
    const whole =
      'Nora Whitfield | Carlos Serrano | Ana Duarte | Philip Glasson | Lena Weiss | Jon Porter | Marie Moreau | Ethan Delgado'
    expect(shown(columns(`id: ${ids}`, `name: ${people}`), 'dump.sql', 'members')[1]).toBe('person-name')
    expect(shown(columns(`id: ${ids}`, `name: ${whole}`), 'dump.sql', 'roster')[1]).toBe('person-name')
    expect(
      shown(
        columns(`id: ${ids}`, `nom: ${people}`, 'prenom: Marie | Jean | Luc | Anne | Paul | Alice | Hugo | Emma'),
        'dump.sql',
        'liste',
      )[1],
    ).toBe('person-name')
  })
})

describe('ratings', () => {
  const rating = 'rating: 4.5 | 3.9 | 2.8 | 4.1 | 3.3 | 4.9 | 1.7 | 3.6'
  const price = 'price: 99.50 | 12.00 | 45.90 | 7.25 | 31.00 | 64.10 | 18.75 | 220.00'
  const sku = 'sku: TN-100 | TN-101 | BG-200 | BG-201 | SX-300 | SX-301 | LM-400 | LM-401'

  it('of products are nobody’s opinion', () => {
    expect(shown(columns(`product_id: ${ids}`, sku, price, rating), 'dump.sql', 'shop_product')[3]).toBe(null)
    const counts = 'review_count: 12 | 480 | 3 | 77 | 150 | 9 | 61 | 0'
    expect(shown(columns(`product_id: ${ids}`, price, rating, counts), 'dump.sql', 'shop_product').slice(2)).toEqual([null, null])
  })

  it('are somebody’s beside who gave them, or a review', () => {
    const who = 'user_id: 71 | 72 | 73 | 74 | 75 | 76 | 77 | 78'
    const review =
      'review: Great tent | Broke on day one | Fine for me | Too heavy | I love it | Bad zip | Good value | Never again'
    expect(shown(columns(`product_id: ${ids}`, who, rating), 'dump.sql', 'shop_product_user')[2]).toBe('customer-satisfaction')
    expect(shown(columns(`product_id: ${ids}`, review, rating), 'dump.sql', 'shop_product_text')[2]).toBe('customer-satisfaction')
    expect(shown(columns(`product_id: ${ids}`, price, rating), 'dump.sql', 'product_reviews')[2]).toBe('customer-satisfaction')
  })
})

it('lists of what people can be are of nobody; what somebody is, is theirs', () => {
  const nationalities = 'Afghan | Albanian | Algerian | American | Austrian | French | German | Greek'
  expect(shown(columns(`id: ${ids}`, `name: ${nationalities}`), 'dump.sql', 'hr_nationality')[1]).toBe(null)
  expect(shown(columns(`employee_id: ${ids}`, `nationality: ${nationalities}`), 'dump.sql', 'employee')[1]).toBe('nationality')
})

it('patterns and methods are defined, and nobody did them', () => {
  const kinds = '1 | 1 | 2 | 2 | 3 | 3 | 4 | 4'
  const patterns =
    'pattern: user unknown | mailbox full | no such host | quota | relaying denied | spam | over limit | bad address'
  expect(shown(columns(`id: ${ids}`, `bounce_type_id: ${kinds}`, patterns), 'dump.sql', 'mailing_bounce_pattern')[1]).toBe(null)
  const when = 'time: 2026-01-02 10:00 | 2026-01-03 11:00 | 2026-01-04 12:00 | 2026-01-05 13:00'
  const mail = 'email: a@x.org | b@x.org | c@x.org | d@x.org'
  expect(shown(columns(mail, `bounce_type: ${kinds}`, when), 'dump.sql', 'mailing_event_bounce')[1]).toBe('email-engagement')
})

it('postcodes without a name are told beside a town by the zeros they begin with', () => {
  const towns = '?: Dresden | Leipzig | Chemnitz | Erfurt | Gera | Zwickau | Halle | Jena'
  expect(shown(columns(towns, '?: 01067 | 04109 | 09111 | 99084 | 07545 | 08056 | 06108 | 07743'))[1]).toBe('postal-code')
  expect(shown(columns(towns, '?: 21067 | 34109 | 19111 | 99084 | 47545 | 58056 | 66108 | 27743'))[1]).toBe(null)
})

it('amounts under the name of a tax are no tax numbers', () => {
  expect(shown(columns('tva: 0.00000000 | 0.00000000 | 0.00000000', 'total_ttc: 19.14 | 991.48 | 31.10'))[0]).toBe(null)
})

it('an address may be one of mail', () => {
  expect(shown(columns('address: nora@mail.org | jon@post.net | ana@box.com | eva@house.org'))[0]).toBe('email-address')
})

describe('what is measured, made and run', () => {
  const days = '2025-03-01 | 2025-03-02 | 2025-03-03 | 2025-03-04'

  it('is at places of stations, and at those of people where people stand in the record', () => {
    const points = ['latitude: 40.781 | 41.994 | 39.052 | 38.113', 'longitude: -73.972 | -87.931 | -94.601 | -90.224']
    const weather = ['prcp: 0.1 | 0.0 | 2.5 | 1.1', 'tmax: 21 | 22 | 19 | 18', 'snow: 0 | 0 | 1 | 0']
    expect(shown(columns(`date: ${days}`, ...points, ...weather), 'daily.csv')).toEqual([null, null, null, null, null, null])
    const observers = 'observer: ines@example.com | tom@example.org | lena@example.net | omar@example.com'
    expect(shown(columns(observers, ...points, ...weather), 'daily.csv').slice(1, 3)).toEqual(['coordinates', 'coordinates'])
  })

  it('has numbers that are grouped as those of phones are', () => {
    const numbers = '4-120-31 | 4-771-08 | 4-902-55 | 4-318-40 | 4-655-12 | 4-207-93'
    expect(shown(columns(`Artikelnr: ${numbers}`, 'Bestand: 3 | 9 | 12 | 4 | 0 | 7'), 'lager.csv')).toEqual([null, null])
  })

  it('has jobs of pipelines beside their builds', () => {
    const runs = columns(
      'build: 1 | 2 | 3 | 4',
      'job: api-main | web-main | nightly | api-main',
      'commit: a1f0c2 | 77b1e0 | 90aa31 | c4d5e6',
    )
    expect(shown(runs, 'runs.csv')).toEqual([null, null, null])
  })

  it('has times of logins, which nobody logs in with', () => {
    const users = columns(
      'name: mkowal7 | ines_m | tberg22 | lena.w',
      'mail: ines@example.com | tom@example.org | lena@example.net | omar@example.com',
      'login: 1760000311 | 1771234567 | 1755500012 | 1768881234',
    )
    expect(shown(users, 'dump.sql', 'users_field_data')[2]).toBeNull()
  })
})
