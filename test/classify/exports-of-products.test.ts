/** Names of fields as exports and dumps of products have them: what accounts are called, keys of people, pages beside browsers. */
import { describe, expect, it } from 'vitest'
import { columns, shown, verdictsOf } from './table.ts'

const IBANS = 'DE89370400440532013000 | GB82WEST12345698765432 | NL91ABNA0417164300 | BE68539007547034'

describe('accounts', () => {
  it.each(['bank_account', 'Kontonummer', 'rekeningnr', 'account number', 'szamlaszam', 'iban'])('%s may hold IBANs', (name) => {
    expect(shown(columns('id: 1 | 2 | 3 | 4', `${name}: ${IBANS}`))).toEqual([null, 'iban'])
  })

  it('of a country stay accounts', () => {
    expect(shown(columns('id: 1 | 2 | 3', 'bank_account: 0012345678 | 0098765432 | 1200456789'))).toEqual([null, 'bank-account'])
  })
})

describe('keys of people', () => {
  it.each(['numero_socio', '회원번호', 'låntagarnr', 'KDNR', 'player_guid', 'borrower_uuid', 'VoterID'])('%s is one', (name) => {
    const rules = verdictsOf(columns(`${name}: 481516 | 234210 | 815162 | 342108`, 'city: Bonn | Ulm | Kiel | Jena'))
    expect(rules.filter(({ field }) => field === 0).map(({ rule }) => rule)).toContain('user-id')
  })

  it('are not how many there are', () => {
    expect(shown(columns('numero_socios: 12 | 240 | 31 | 77', 'anio: 2019 | 2020 | 2021 | 2022'))).toEqual([null, null])
  })
})

it('a number is no number of mine', () => {
  expect(shown(columns('Number: 123456789012 | 223456789012 | 323456789012', 'x: 3 | 4 | 5'))).toEqual([null, null])
  expect(shown(columns('my_number: 123456789018', 'x: 3'))[0]).toBe('jp/my-number')
})

it.each(['m/w', 'H/F', 'M/V', 'k/m', 'm/w/d'])('%s is a field of genders', (name) => {
  expect(shown(columns(`${name}: M | V | M | V | M | V`, 'x: 3 | 4 | 5 | 3 | 4 | 5'))[0]).toBe('gender')
})

it('incomes come in classes', () => {
  expect(
    shown(columns('email: a@example.com | b@example.com | c@example.com', 'household_income: <50k | 50-100k | >100k'))[1],
  ).toBe('financial')
})

it('numbers of cases at court are no phones', () => {
  expect(shown(columns('nr_dosar: 4711/211/2024 | 1234/211/2025 | 8123/211/2024', 'x: 3 | 4 | 5'))[0]).toBeNull()
})

const AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:121.0) Gecko/20100101 Firefox/121.0'

describe('pages', () => {
  const page = 'page: https://www.example.com/ | https://www.example.com/pricing | https://www.example.com/blog'

  it('beside the browser and the address that asked for them are views', () => {
    const ip = 'ip: 81.2.69.142 | 81.2.69.160 | 81.2.69.193'
    expect(shown(columns(page, ip, `ua: ${AGENT} | ${AGENT} | ${AGENT}`))[0]).toBe('page-view')
  })

  it('in a list of pages are none', () => {
    expect(shown(columns(page, 'size: 120 | 4000 | 77'))[0]).toBeNull()
  })
})

it('who is who to whom is told by keys', () => {
  expect(shown(columns('user_id: 4101 | 4102 | 4107', 'friend_id: 4119 | 4101 | 4102', 'status: 1 | 2 | 1'))).toEqual([
    'user-id',
    'user-id',
    null,
  ])
})

it('the key in an object of a user is the key of the user', () => {
  const id = {
    name: 'id',
    path: 'user.id',
    values: ['5f0c7b1e93d24a68b7c42e8f', '6a0c7b1e93d24a68b7c42e80', '7b0c7b1e93d24a68b7c42e81'],
  }
  expect(shown([id], 'events.ndjson')).toEqual(['user-id'])
  expect(shown([{ ...id, path: 'image.id' }], 'events.ndjson')).toEqual([null])
})

it('a birthday is one at whatever end of its name', () => {
  expect(shown(columns('name: Ann | Bob | Cy', 'birthday_at: 1984-03-12 | 1979-11-02 | 1991-07-21'))[1]).toBe('date-of-birth')
})

describe('fields of products', () => {
  const mail = 'mail: ines@example.com | tom@example.org | lena@example.net | omar@example.com'

  it.each([
    ['Car registration number', '1A2 4471 | 2B8 9012 | 4C1 3308 | 7S5 6120', 'license-plate'],
    ['Mitgl-Nr', '1204 | 1377 | 1420 | 1518', 'user-id'],
    ['user_title', 'Sr. | Dra. | Sra. | Dr.', 'title'],
    ['Job Title Description', 'Line Cook | Shift Lead | Accountant | Line Cook', 'job-title'],
    ['ethnicities', 'White | Asian | Hispanic | White', 'ethnicity'],
    ['religions', 'Hindu | Catholic | Muslim | Hindu', 'religion'],
    ['otpSeed', 'JBSWY3DPEHPK3PXP | KRSXG5CTMVRXEZLU | GEZDGNBVGY3TQOJQ | MFRGGZDFMZTWQ2LK', 'credential'],
    ['Shopper Reference', '10412 | 10477 | 10591 | 10633', 'user-id'],
    ['FQTV', 'XX48120931 | XX77310245 | XX90255410 | XX31840577', 'user-id'],
  ])('%s', (name, values, rule) => {
    expect(shown(columns(mail, `${name}: ${values}`))[1]).toBe(rule)
  })
})

describe('calls', () => {
  it('go from numbers to numbers, and packets from addresses to addresses', () => {
    const calls = columns(
      'src: 2125550131 | 2125550177 | 3125550120 | 2125550131',
      'dst: 3125550199 | 2125550104 | 2125550131 | 3125550188',
      'billsec: 31 | 0 | 412 | 77',
    )
    expect(shown(calls, 'asterisk_cdr.csv').slice(0, 2)).toEqual(['phone-number', 'phone-number'])
    const packets = columns(
      'src: 192.0.2.4 | 192.0.2.9 | 192.0.2.4',
      'dst: 198.51.100.7 | 198.51.100.8 | 198.51.100.7',
      'bytes: 31 | 0 | 412',
    )
    expect(shown(packets, 'flows.csv')).not.toContain('phone-number')
  })
})
