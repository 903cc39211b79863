import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { columns, shown, verdictsOf } from './table.ts'

describe('fields that say what they are', () => {
  it('are known in English', () => {
    expect(
      shown(
        columns(
          'CustomerID: 1001 | 1002 | 1007',
          'First Name: Alice | Robert | Maria',
          'LAST_NAME: Taylor | Garcia | Miller',
          'emailAddress: alice@example.com | bob@example.org | maria@example.net',
          'Phone: (555) 555-0100 | (555) 555-0111 | (555) 555-0123',
          'street_address: 12 Example Street | 4 Sample Avenue | 77 Test Road',
          'City: Chicago | Boston | Denver',
          'State: IL | MA | CO',
          'Zip: 60601 | 02108 | 80202',
          'DOB: 1984-03-12 | 1990-11-05 | 1961-07-23',
          'Gender: F | M',
          'Signup IP: 192.0.2.10 | 198.51.100.7 | 203.0.113.9',
        ),
      ),
    ).toEqual([
      'user-id',
      'person-name',
      'person-name',
      'email-address',
      'phone-number',
      'postal-address',
      'city',
      'region',
      'postal-code',
      'date-of-birth',
      'gender',
      'ip-address',
    ])
  })

  it('are phones where French numbers without their 0 look like IP addresses, and addresses elsewhere', () => {
    const numbers = '91.24.45.40 | 42.11.72.09 | 76.12.33.81 | 61.80.14.92 | 04.91.24.45.40'
    expect(shown(columns(`telephone: ${numbers}`, `ip: 192.0.2.10 | 52.16.44.21 | 18.20.33.17 | 203.0.113.9`))).toEqual([
      'phone-number',
      'ip-address',
    ])
  })

  it('are known in German, French and Spanish', () => {
    expect(
      shown(
        columns(
          'Vorname: Hans | Petra',
          'Nachname: Schmidt | Becker',
          'Straße: Musterweg 5 | Hauptstraße 12',
          'PLZ: 10115 | 80331',
          'Ort: Berlin | München',
          'Geburtsdatum: 12.03.1965 | 01.11.1982',
        ),
      ),
    ).toEqual(['person-name', 'person-name', 'postal-address', 'postal-code', 'city', 'date-of-birth'])
    expect(
      shown(
        columns(
          'nom: Dubois | Moreau',
          'prenom: Jean | Marie',
          'adresse: 12 rue Exemple | 5 avenue Modèle',
          'ville: Lyon | Paris',
          'date_naissance: 1970-01-02 | 1985-05-06',
          'sexe: H | F',
        ),
      ),
    ).toEqual(['person-name', 'person-name', 'postal-address', 'city', 'date-of-birth', 'gender'])
    expect(
      shown(
        columns(
          'nombre: Juan | Lucía',
          'apellidos: García López | Pérez Gómez',
          'correo: juan@example.es | lucia@example.es',
          'direccion: Calle Mayor 5 | Avenida Norte 12',
          'ciudad: Madrid | Sevilla',
        ),
      ),
    ).toEqual(['person-name', 'person-name', 'email-address', 'postal-address', 'city'])
  })

  it('are known when words are glued or written in any case', () => {
    expect(
      shown(
        columns(
          'birthdate: 1980-01-02 | 1991-03-04',
          'LASTNAME: SMITH | JONES',
          'userAgent: Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/128.0',
          'zipcode: 12345 | 90210',
        ),
      ),
    ).toEqual(['date-of-birth', 'person-name', 'user-agent', 'postal-code'])
  })

  it('are found by their parents in JSON', () => {
    const values = { name: ['Jane Miller', 'Tom Baker'], company: ['Jane Miller', 'Tom Baker'], lat: ['52.5200', '48.8566'] }
    expect(
      shown([
        { name: 'name', path: 'users[].name', values: values.name },
        { name: 'name', path: 'users[].company.name', values: ['Acme Trading Ltd', 'Globex Corporation'] },
        { name: 'lat', path: 'users[].address.geo.lat', values: values.lat },
      ]),
    ).toEqual(['person-name', null, 'coordinates'])
  })
})

describe('fields without names', () => {
  it('are judged by their values', () => {
    expect(
      shown(
        columns(
          '?: 1 | 2 | 3 | 4 | 5 | 6',
          '?: John Smith | Maria Garcia | David Johnson | Sarah Miller | James Brown | Linda Davis',
          '?: a@example.com | b@example.org | c@example.net | d@example.com',
          '?: (555) 555-0100 | (555) 555-0123 | (555) 555-0199 | (555) 555-0142',
          '?: 192.0.2.1 | 198.51.100.7 | 203.0.113.9 | 192.0.2.77',
          '?: red | green | blue | yellow | black',
        ),
      ),
    ).toEqual([null, 'person-name', 'email-address', 'phone-number', 'ip-address', null])
  })

  it('tell the two letters of a gender and the codes of states, which other codes are not', () => {
    expect(shown(columns('?: M | F', '?: OH | KY | IN | MI | PA | IL | TX | NY', '?: A | B | C', '?: S | M | L'))).toEqual([
      'gender',
      'region',
      null,
      null,
    ])
  })

  it('count positions like `column3` as no name', () => {
    expect(shown(columns('column3: a@example.com | b@example.org | c@example.net', 'Unnamed: 0: 1 | 2'))).toEqual([
      'email-address',
      null,
    ])
  })
})

describe('values that contradict a name', () => {
  it.each([
    ['email', ['1', '0', '7', '12']],
    ['phone', ['true', 'false']],
    ['first_name', ['2020-01-01', '2021-05-06']],
    ['ip_address', ['yes', 'no']],
    ['birth_date', ['A', 'B', 'C']],
    ['city', ['12', '44', '51']],
    ['ssn', ['alpha', 'beta']],
    ['credit_card_number', ['Visa', 'Amex']],
    ['latitude', ['north', 'south']],
    ['age', ['100000', '250000', '175000']],
    ['state', ['pending approval by the board of directors', 'rejected because of a missing signature on page two']],
    ['user_agent', ['1', '2', '3']],
  ])('win over %s', (name, values) => {
    expect(shown([{ name, values }])).toEqual([null])
  })

  it('leave a hashed column its class, less surely', () => {
    const hashes = ['5d41402abc4b2a76b9719d911017c592', '7d793037a0760186574b0282f2f435e7', '0cc175b9c0f1b6a831c399e269772661']
    const [plain] = verdictsOf([{ name: 'email', values: ['a@example.com', 'b@example.org', 'c@example.net'] }])
    const [hashed] = verdictsOf([{ name: 'email', values: hashes }])
    expect(hashed?.rule).toBe('email-address')
    expect(hashed?.confidence).toBeLessThan(plain?.confidence as number)
    expect(hashed?.confidence).toBeLessThan(0.9)
  })
})

describe('decoys', () => {
  it.each([
    ['product_name', ['Chai', 'Blue Lamp', 'Garden Chair']],
    ['company_name', ['Smith Brothers', 'Johnson Baker', 'Miller Taylor']],
    ['file_name', ['report.pdf', 'a.txt']],
    ['brand', ['Toyota', 'Ford', 'Mercedes', 'Chevrolet', 'Lincoln']],
    ['version', ['1.2.3.4', '2.0.1.7', '3.1.0.0']],
    ['created_at', ['1999-01-02 10:11:12', '2001-04-05 12:00:01']],
    ['rating', ['PG', 'R', 'NC-17', 'G']],
    ['status', ['active', 'inactive']],
    ['email_count', ['1', '2', '5']],
    ['is_email_verified', ['true', 'false']],
    ['address_type', ['home', 'work']],
    ['city_population', ['100000', '250000']],
    ['uuid', ['9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d', '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed']],
    ['temperature', ['12.5', '14.1', '9.9']],
    ['id', ['7222695916', '7218891961', '7221797935', '7222270760', '7210384030', '7222379453']],
    ['percentage', ['22', '45', '61']],
    ['score', ['0.1', '0.8', '0.77']],
    ['title', ['Intro to SQL', 'Advanced Python']],
    ['amount', ['10.5', '20.1']],
  ])('%s is nothing', (name, values) => {
    expect(shown([{ name, values }])).toEqual([null])
  })

  it('a row number beside names is nothing', () => {
    expect(shown(columns('row: 1 | 2 | 3 | 4', 'name: Anna Schmidt | John Taylor | Maria Rossi | Pierre Dubois'))).toEqual([
      null,
      'person-name',
    ])
  })
})

describe('behaviour', () => {
  it('is told by the table where the words alone say nothing', () => {
    const table = columns('quantity: 1 | 2 | 5', 'price: 9.99 | 5.00', 'product: Lamp | Chair')
    expect(shown(table, 'customer_orders.csv')).toEqual(['purchase', 'purchase', 'purchase'])
    expect(shown(table, 'product_catalog.csv')).toEqual([null, null, null])
    expect(shown(table, 'x.csv')).toEqual([null, null, null])
  })

  it('needs a review around a title', () => {
    const table = columns('title: Great | Bad', 'text: I liked it a lot | it broke the first day')
    expect(shown(table, 'reviews.csv')).toEqual(['customer-satisfaction', 'customer-satisfaction'])
    expect(shown(table, 'articles.csv')).toEqual([null, null])
  })

  it.each([
    ['likes_count', 'social-engagement', ['1', '20']],
    ['unsubscribed_at', 'email-engagement', ['2024-01-02', '2024-02-03']],
    ['complaint_text', 'customer-complaint', ['It arrived broken and nobody answers']],
    ['page_url', 'page-view', ['https://example.com/a', 'https://example.com/b']],
    ['order_total', 'purchase', ['10.50', '22.00']],
    ['abandoned_checkout', 'cart-abandonment', ['true', 'false']],
    ['preferred_language', 'preference', ['en', 'de']],
    ['nps_score', 'customer-satisfaction', ['9', '3']],
  ])('%s is %s by name', (name, rule, values) => {
    expect(shown([{ name, values }])).toEqual([rule])
  })

  it('takes a header that is a whole question for answers', () => {
    expect(shown([{ name: 'How do you like your tea prepared?', values: ['Milk', 'Plain', 'Lemon'] }])).toEqual(['preference'])
  })
})

describe('every rule’s own field examples', () => {
  const mine = rules.flatMap((rule) => (rule.examples.field ?? []).map((field) => [rule.id, field.name, field.values] as const))
  it.each(mine)('%s is found in %s', (rule, name, values) => {
    expect(shown([{ name, values }])).toEqual([rule])
  })
})

describe('a verdict', () => {
  it('adds up: its evidence and the prior give its confidence', () => {
    const [verdict] = verdictsOf(columns('email: a@example.com | b@example.org | c@example.net'))
    const sum = (verdict?.evidence ?? []).reduce((bits, term) => bits + term.bits, -3.5)
    expect(1 / (1 + 2 ** -sum)).toBeCloseTo(verdict?.confidence as number, 2)
  })

  it('is not given for a field without values', () => {
    expect(verdictsOf([{ name: 'email', values: ['', 'NULL'] }])).toEqual([])
  })

  it('never throws and keeps its bounds, whatever the names and values', () => {
    const column = fc.record({
      name: fc.option(fc.oneof(fc.string(), fc.string({ unit: 'binary' }))),
      values: fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 }),
    })
    fc.assert(
      fc.property(fc.array(column, { maxLength: 6 }), fc.string(), (table, file) => {
        for (const verdict of verdictsOf(table, file)) {
          expect(verdict.confidence).toBeGreaterThanOrEqual(0.3)
          expect(verdict.confidence).toBeLessThanOrEqual(1)
          expect(verdict.hits).toBeGreaterThanOrEqual(verdict.distinct)
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('a field called name beside a contact', () => {
  const emails = 'email: bob@example.com | maria@example.org'
  it('is of people where whole names of people stand in it, be they few', () => {
    expect(shown(columns('name: Bob Smith | Maria Garcia', emails))[0]).toBe('person-name')
  })
  it('is not where companies or things do', () => {
    expect(shown(columns('name: Acme Tools Ltd | Blue River Software', emails))[0]).not.toBe('person-name')
    expect(shown(columns('name: Bob Smith | Maria Garcia', 'price: 3.20 | 4.10'))[0]).not.toBe('person-name')
  })
})
