/** What stands for nobody and nowhere in dumps of programs, and what stands beside it and is somebody's. */
import { describe, expect, it } from 'vitest'
import { columns, shown } from './table.ts'

const ids = '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8'
const given = 'Nora | Carlos | Ana | Philip | Lena | Jon | Marie | Ethan'
const family = 'Whitfield | Serrano | Duarte | Glasson | Weiss | Porter | Moreau | Delgado'
const hashes =
  'password: $2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW | $2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUX'
const mail = 'email: nora@example.com | carlos@example.org'

describe('zero', () => {
  it('is nobody’s key, and one is', () => {
    expect(shown(columns(`site_id: ${ids}`, 'client_id: 0 | 0 | 0'), 'dump.sql', 'site')[1]).toBeNull()
    expect(shown(columns(`site_id: ${ids}`, 'client_id: 1 | 1 | 1'), 'dump.sql', 'site')[1]).toBe('user-id')
    expect(shown(columns(`site_id: ${ids}`, 'client_id: 0 | 0 | 71'), 'dump.sql', 'site')[1]).toBe('user-id')
  })

  it('and zero are no place', () => {
    const street = 'address: 12 High Street | 4 Mill Lane | 77 Park Road'
    expect(shown(columns(street, 'lat: 0.000000 | 0.000000', 'lng: 0.000000 | 0.000000'), 'dump.sql', 'branch').slice(1)).toEqual(
      [null, null],
    )
    expect(
      shown(columns(street, 'lat: 0.000000 | 47.376887', 'lng: 0.000000 | 8.541694'), 'dump.sql', 'branch').slice(1),
    ).toEqual(['coordinates', 'coordinates'])
  })
})

describe('dates', () => {
  const days = ['2014-08-31', '2010-10-02', '2008-05-17', '1994-07-01', '2009-04-25', '1999-03-07']
  const names = columns(`first_name: ${given}`, `last_name: ${family}`)
  const dates = (count: number, of: readonly string[]) => ({
    name: 'c6',
    values: Array.from({ length: count }, (_, i) => of[i % of.length] as string),
  })

  it('on which many of a few people did the same are nobody’s birth, where their name does not say so', () => {
    expect(shown([...names, dates(24, days)], 'dump.sql', 'group_17')[2]).toBeNull()
    expect(shown([...names, { ...dates(24, days), name: 'birth_date' }], 'dump.sql', 'group_17')[2]).toBe('date-of-birth')
  })

  it('with a time of day are nobody’s number', () => {
    const times = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => `2021-02-03 0${i}:1${i}:2${(i * 7) % 10}`).join(' | ')
    for (const rule of shown(columns(`msg_timestamp: ${times}`, `msg_id: ${ids}`), 'dump.sql', 'messages'))
      expect(rule).toBeNull()
  })
})

describe('what companies do', () => {
  it.each([
    ['purchorderdetails', 'unitprice: 0.23 | 2.98 | 100', 'quantityord: 45 | 7 | 20'],
    ['loctransfers', 'shipdate: 2025-02-05 | 2025-02-06', 'shipqty: 10 | 1'],
  ])('in %s is nobody’s purchase', (table, ...fields) => {
    expect(shown(columns(...fields), 'dump.sql', table)).toEqual([null, null])
  })

  it('in orders of sales is somebody’s', () => {
    const sold = columns('order_id: 11 | 12 | 13', 'unit_price: 0.23 | 2.98 | 100', 'quantity: 45 | 7 | 20')
    expect(shown(sold, 'dump.sql', 'sales_order_details')[1]).toBe('purchase')
  })
})

it('the user of an audit is somebody’s key, though there is one; that of a theme is not', () => {
  const stamp = 'stamp: 2025-05-05 14:08:02 | 2025-05-06 09:00:00'
  expect(shown(columns('user: 1 | 1', stamp), 'dump.sql', '0_audit_trail')[0]).toBe('user-id')
  expect(shown(columns('user: 1 | 1', stamp), 'dump.sql', 'themes')[0]).toBeNull()
})

it('what lies in the cart and on the list of wishes of an account is its owner’s', () => {
  const cart = 'cart: a:1:{s:7:"store_0";a:1:{i:96;a:2:{}}} | a:0:{}'
  const wishes = 'wishlist: a:2:{i:108;i:1552911485;} | a:0:{}'
  expect(shown(columns(hashes, mail, cart, wishes), 'dump.sql', 'customers').slice(2)).toEqual(['cart-abandonment', 'preference'])
  expect(shown(columns(hashes, mail, 'cart: 1 | 0'), 'dump.sql', 'customers')[2]).not.toBe('cart-abandonment')
})

it('the second line of an address is told by the first, whatever stands in it', () => {
  const lines = columns(
    'braddress1: 12 High Street | 4 Mill Lane | 77 Park Road',
    'braddress2: Ridgeway | Platform Nine | Over The Hill',
    'line2: Ridgeway | Platform Nine | Over The Hill',
  )
  expect(shown(lines, 'dump.sql', 'custbranch')).toEqual(['postal-address', 'postal-address', null])
})

it('debtors are known by their number, though it is written together', () => {
  expect(shown(columns('debtorno: OAKRIDGE | HILLTOP | MARSH'), 'dump.sql', 'debtortrans')[0]).toBe('user-id')
})

it('where an event is held nobody lives; where a member lives is theirs', () => {
  const where = 'dat_country: GBR | FRA | DEU | NLD'
  const who = 'dat_usr_id_create: 354 | 355 | 354 | 1'
  const when = ['dat_begin: 2025-12-25 | 2026-03-01', 'dat_end: 2025-12-26 | 2026-03-02', 'dat_headline: Barbecue | Trip']
  expect(shown(columns(where, who, ...when), 'dump.sql', 'adm_events')[0]).toBeNull()
  expect(shown(columns(where, who, 'dat_name: Barbecue | Trip'), 'dump.sql', 'adm_members')[0]).toBe('country')
})

describe('forums', () => {
  it('say what members may do, and that is nothing they did', () => {
    const names = ['user_enable_reactions: 1 | 1 | 0 | 1', 'reactions_allowed: 1 | 0 | 1 | 1', 'user_reactions: 3 | 0 | 12 | 7']
    const rules = shown(columns(`user_id: ${ids}`, ...names), 'd.sql', 'forum_users')
    expect(rules.slice(1)).toEqual([null, null, 'social-engagement'])
    expect(shown(columns(`user_id: ${ids}`, 'allow_marketing: 1 | 0 | 1 | 1'), 'd.sql', 'users')[1]).toBe('preference')
  })

  it('say when anybody last looked at a topic, and who wrote there', () => {
    const seen = 'topic_last_view_time: 1699999999 | 1688888888 | 1688888999'
    expect(shown(columns(`topic_id: ${ids}`, seen), 'd.sql', 'forum_topics')[1]).toBeNull()
    expect(shown(columns(`post_id: ${ids}`, 'poster_id: 44 | 52 | 91 | 12'), 'd.sql', 'forum_posts')[1]).toBe('user-id')
    const last = 'topic_last_poster_name: annw | bob22 | carl77 | dora5'
    expect(shown(columns(`topic_id: ${ids}`, last), 'd.sql', 'forum_topics')[1]).toBe('username')
    // Those that hang on walls.
    const posters = columns(`poster_id: ${ids}`, 'poster_name: Sunset | Mountains | Sea', 'price: 9.99 | 12.50 | 4.00')
    expect(shown(posters, 'd.sql', 'posters').slice(0, 2)).toEqual([null, null])
  })

  it('fill up the day and the month of a birth with blanks', () => {
    const born = 'user_birthday:  7-11-1984 | 21- 3-1979 | 30-10-1990'
    expect(shown(columns(`user_id: ${ids}`, born), 'd.sql', 'forum_users')[1]).toBe('date-of-birth')
  })
})

describe('sales', () => {
  it('count their accounts, which are no bank’s', () => {
    expect(
      shown(columns('account_no: ACC1 | ACC2 | ACC3', 'account_name: North | South | East'), 'd.sql', 'crm_account')[0],
    ).toBeNull()
    expect(shown(columns('account_no: 0012345678 | 0098765432 | 1200456789'), 'd.sql', 'payouts')[0]).toBe('bank-account')
  })

  it('know people by first and last names that no list has, beside their mail', () => {
    const mails = 'email: a@mail-1.org | b@mail-2.org | c@mail-3.org'
    const [first, last] = shown(
      columns('firstname: Zubamo | Xhiole | Qerrin', 'lastname: zubamose | Elipotek | Gwambel', mails),
      'd.sql',
      'contacts',
    )
    expect([first, last]).toEqual(['person-name', 'person-name'])
  })
})
