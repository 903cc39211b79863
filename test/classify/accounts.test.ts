/** What stands in dumps of programs beside accounts, contacts, orders and appointments, under names that say it of other things too. */
import { describe, expect, it } from 'vitest'
import { columns, shown } from './table.ts'

const ids = '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8'
const given = 'Nora | Carlos | Ana | Philip | Lena | Jon | Marie | Ethan'
const family = 'Whitfield | Serrano | Duarte | Glasson | Weiss | Porter | Moreau | Delgado'
const times = '2025-01-04 10:00:00 | 2025-02-11 09:30:00 | 2025-03-19 18:00:00 | 2025-05-02 12:15:00'
const one = (field: string, table: string, ...others: string[]): string | null =>
  shown(columns(field, ...others), 'dump.sql', table)[0] ?? null

describe('parts of accounts', () => {
  const hashes =
    'password: $2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW | $2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUX'
  const salts = 'salt: vkTqfxNw | QqRpX6DV | 1IVZNJ6A | QaDiKdGR'

  it('the salt beside a password is one of the secrets; that of food is none', () => {
    expect(one(salts, 'shop_customers', hashes)).toBe('password')
    expect(one('salt: 0.5 | 1.2 | 0.1 | 2.4', 'foods', 'sugar: 1.5 | 2.2 | 3.1 | 0.4')).toBeNull()
  })

  it.each(['SourceUser', 'TargetUser', 'src_user', 'OSUser'])('%s of an event is a login, and as a number none', (name) => {
    expect(one(`${name}: toto | mcarvalho | toto | pdvorak`, 'events')).toBe('username')
    expect(one(`${name}: 17 | 4 | 230 | 9`, 'events')).not.toBe('username')
  })

  it('a login by e-mail address is a login', () => {
    expect(one('usr_UserName: admin | nora@example.com | carlos@example.org', 'user_usr', hashes)).toBe('username')
  })

  it('the number of a record of logins is the record’s', () => {
    expect(one(`id: ${ids}`, 'login_history', 'username: nora.w | carlos_s | ana77 | pglasson')).toBeNull()
    expect(one('id: nora.w | carlos_s | ana77 | pglasson', 'login_history', `attempted_at: ${times}`)).toBe('username')
  })

  it('how an account looks is no login', () => {
    expect(one('usr_Style: skin-red | skin-yellow | skin-blue', 'user_usr', hashes)).toBeNull()
  })

  it('tokens of a table of tokens are secrets, words of a text are not', () => {
    const tokens = '7c057719b4d23 | 7c05c497052e1 | 7c05bb53e9617 | 7c05a2436f142'
    expect(one(`token: ${tokens}`, 'tokens', 'type: password | verify | password | verify', `reference_id: ${ids}`)).toBe(
      'credential',
    )
    expect(one('token: the | quick | brown | fox', 'tokens', `position: ${ids}`)).toBeNull()
  })

  it('what is no address, in a field of addresses, is no login', () => {
    expect(
      one('office_email: front.desk@example | front.desk@example', 'clinic', 'office_city: Springfield | Springfield'),
    ).not.toBe('username')
  })
})

describe('keys of people', () => {
  it.each([
    ['candidate_id', 'candidate_joborder'],
    ['debtor_no', 'sales_orders'],
    ['nte_per_ID', 'note_nte'],
    ['target_usr', 'stat_cat_usr_map'],
    ['InsureeID', 'tblPhotos'],
    ['policyholder_id', 'policies'],
  ])('%s of %s', (name, table) => {
    expect(one(`${name}: 4101 | 4102 | 4107 | 4119 | 4120`, table, 'kind: a | b | a | c | b')).toBe('user-id')
  })

  it('is the first one where there is one', () => {
    expect(one('person_id: 1 | 1 | 1 | 1', 'allocations', 'amount: 12.5 | 20.0 | 8.1 | 99')).toBe('user-id')
  })

  it('candidates of something else have none', () => {
    expect(one('candidate_id: 17 | 18 | 19 | 20', 'model_runs', 'score: 0.11 | 0.52 | 0.93 | 0.21')).toBeNull()
  })
})

describe('dates of birth in parts', () => {
  it.each(['birth_month: 6 | 3 | 7 | 12 | 9', 'birth_day: 15 | 3 | 23 | 30 | 11'])('%s', (field) => {
    expect(one(field, 'person_per', `per_FirstName: ${given}`)).toBe('date-of-birth')
  })

  it('counts of births are none', () => {
    expect(one('births: 12 | 31 | 7 | 25', 'towns', 'year: 2001 | 2002 | 2003 | 2004')).toBeNull()
  })
})

describe('a title', () => {
  it('beside given and family names is that of a job, if it is called as jobs are', () => {
    const names = [`first_name: ${given}`, `last_name: ${family}`]
    expect(one('title: Hiring Manager | Sales Director | Recruiter | Buyer', 'contact', ...names)).toBe('job-title')
    expect(one('title: Mr | Ms | Dr | Mrs', 'contact', ...names)).toBe('title')
    expect(one('title: Blue Night | Old Stones | Winter | River', 'contact', ...names)).not.toBe('job-title')
  })
})

describe('clients with a site of their own', () => {
  const site = 'url: http://www.example.com/ | http://shop.example.org/ | http://example.net/'
  it('are firms, whatever they are called', () => {
    expect(
      one('name: Best Lumber | Ironclad | Northgate', 'client', site, 'phone: 212-555-0187 | 212-555-0101 | 212-555-0102'),
    ).toBeNull()
  })
  it('are people where their names are', () => {
    expect(one('name: Nora Whitfield | Carlos Serrano | Ana Duarte', 'client', site)).toBe('person-name')
  })
})

describe('no purchase of anybody', () => {
  it('is work that was ordered', () => {
    const fields = shown(
      columns(`joborder_id: ${ids}`, 'title: Cook | Welder | Clerk | Nurse', `date: ${times}`, 'is_hot: 0 | 1 | 0 | 0'),
      'dump.sql',
      'joborder',
    )
    expect(fields).toEqual([null, null, null, null])
  })

  it('is what the house itself buys', () => {
    const lines = [
      'unit_price: 20.5 | 7.2 | 99.9 | 14.0',
      'quantity_ordered: 5 | 20 | 1 | 8',
      'delivery_date: 2025-01-04 | 2025-02-11',
    ]
    expect(shown(columns(...lines), 'dump.sql', 'purch_order_details')).toEqual([null, null, null])
    expect(shown(columns(...lines), 'dump.sql', 'sales_order_details')).toEqual(['purchase', 'purchase', 'purchase'])
  })

  it('is a state that orders can be in', () => {
    expect(one(`order_status_id: ${ids}`, 'shop_order_statuses', 'name: Pending | Shipped | Paid | Failed')).toBeNull()
    expect(one(`order_status_id: ${ids}`, 'shop_order_status_ids', 'status_text_id: pending | shipped | paid')).toBeNull()
  })

  it('is how a recruiter rates whom', () => {
    expect(one('rating_value: 5 | 4 | 2 | 3', 'candidate_joborder', `candidate_id: ${ids}`)).toBeNull()
  })
})

describe('appointments', () => {
  it('are no events that a program saw', () => {
    const fields = [
      `event_id: ${ids}`,
      'event_type: 2 | 1 | 2 | 3',
      'event_title: Choir | Camp | Council | Fair',
      `event_start: ${times}`,
      `event_end: ${times}`,
    ]
    expect(shown(columns(...fields), 'dump.sql', 'events_event')[1]).toBeNull()
  })
})

describe('numbers that only look like phones and cards', () => {
  it('are counted anew each year', () => {
    expect(one('reference: 001/2025 | 002/2025 | 003/2025 | 001/2026 | 002/2026', 'refs', `id: ${ids}`)).toBeNull()
  })

  it('are kinds of accounts under the name of a security code', () => {
    expect(one('cid: 1 | 2 | 3 | 4', 'chart_class', 'class_name: Assets | Liabilities | Income | Costs')).toBeNull()
    expect(one('cid: 123 | 456 | 12 | 321', 'payments', 'card_number: 4111111111111111 | 5555555555554444')).toBe(
      'card-security-code',
    )
  })
})

it('places of currencies, airports and work are nobody’s', () => {
  const countries = 'country: Canada | Germany | Mexico | Norway'
  const currencies = ['currency: Dollars | Euro | Peso | Krone', 'hundreds_name: Cents | Cents | Centavos | Ore']
  expect(one(countries, 'currencies', ...currencies)).toBeNull()
  const geo = ['latitude: 43.301944 | 44.666667 | 35.341389', 'longitude: -8.377222 | -93.783611 | 1.466944']
  expect(
    shown(columns(...geo, 'name: Alvedro | Sport Strip | Bou Chekif', countries), 'd.sql', 'airport_geo').slice(0, 2),
  ).toEqual([null, null])
  expect(one('city: Chicago | Denver | Boston', 'joborder', `client_id: ${ids}`, 'title: Cook | Welder | Nurse')).toBeNull()
})

it('what a template is to be filled with is made up', () => {
  expect(one('parentPreferredName: firstNameFemale | firstNameMale', 'email_template')).toBeNull()
  expect(one('link: https://example.com/a | https://example.com/b', 'email_template', `timestamp: ${times}`)).toBeNull()
})

it('a birthday in milliseconds or seconds since 1970 is one', () => {
  expect(one('birthdate: 226117231000 | 761701587000 | -61701587000 | 402019200000', 'customers', `name: ${given}`)).toBe(
    'date-of-birth',
  )
  expect(one('birthdate: 226117231 | 761701587 | -261701587 | 402019200', 'customers', `name: ${given}`)).toBe('date-of-birth')
  expect(one('birth: 3 | 17 | 4 | 230', 'customers', `name: ${given}`)).toBeNull()
})

it('states and jobs of programs are no places and no professions', () => {
  expect(one('state: init | present | init | absent', 'settings')).toBeNull()
  expect(one('state: ohio | texas | nevada | utah', 'customers', `name: ${given}`)).toBe('region')
  // Scripts without capitals: no list knows these.
  expect(one('state: 甲乙县 | 丙丁县 | 戊己县 | 庚辛县', 'customers', `name: ${given}`)).toBe('region')
  expect(one('job: /usr/local/sbin/snapshot {{ item }} | test -x /usr/bin/rotate && rotate', 'crontab')).toBeNull()
  expect(one('job: Welder | Nurse | Accountant | Cook', 'people', `name: ${given}`)).toBe('job-title')
})

it('short names of what is known of patients', () => {
  expect(one('bdate: 1955-07-30 | 1984-08-26 | 1990-09-03 | 1972-01-11', 'patient', `pat_id: ${ids}`)).toBe('date-of-birth')
  expect(one('mar_stat: unknown | married | single | widowed', 'patient', `pat_id: ${ids}`)).toBe('marital-status')
  expect(one('ap_max: 120 | 130 | 115 | 110', 'patientexamination', `pat_id: ${ids}`)).toBe('health')
})

describe('what customers brought in', () => {
  const turnover = 'Umsatz (EUR): 1217,01 | 88,40 | 0,00 | 351,97'
  it('is what people bought, and what firms make is the firms’', () => {
    expect(one(turnover, 'kunden', 'Anrede: Frau | Herr | Frau | Herr', `Nachname: ${family}`)).toBe('purchase')
    expect(one(turnover, 'kunden', 'Firma: Alpin GmbH | Nord AG | Bergwerk KG | Hafen SE')).toBeNull()
    expect(one(turnover, 'filialen', 'Ort: Kassel | Bonn | Hagen | Ulm')).toBeNull()
  })
})

it('who keeps a record is no customer of it, and other names are given ones', () => {
  expect(one('AuditUserID: 1 | 4 | 1 | 7 | 4', 'tblLocations', 'LocationName: Rapta | Uptol | Vida | Tahida')).toBeNull()
  expect(one(`OtherNames: ${given}`, 'tblInsuree', `LastName: ${family}`)).toBe('person-name')
})

it('whether a claim was reviewed is nobody’s opinion', () => {
  const states = 'ReviewStatus: 1 | 1 | 4 | 8 | 1'
  expect(one(states, 'tblClaim', 'FeedbackStatus: 1 | 1 | 2 | 1 | 4', `InsureeID: 4101 | 4102 | 4107 | 4119 | 4120`)).toBeNull()
  expect(one('feedback: great | slow | fine | never again', 'survey_responses', `respondent_id: ${ids}`)).toBe(
    'customer-satisfaction',
  )
})
