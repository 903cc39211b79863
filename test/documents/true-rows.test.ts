/** Rows that were false or missing when somebody read an inventory as a data protection officer does. */
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { openInventory } from '../../src/documents/build-inventory.ts'
import { fieldName } from '../../src/documents/columns.ts'
import type { InventoryRow } from '../../src/model/inventory-document.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function rowsOf(name: string, text: string): Promise<readonly InventoryRow[]> {
  const inventory = openInventory({ date: '2026-11-27', minConfidence: 0.6, rules })
  for await (const event of scan([memorySource(name, text)], { threads: 1, allFields: true, allSources: true }))
    inventory.event(event)
  return inventory.document().rows
}

const places = (rows: readonly InventoryRow[], rule: string): readonly (string | null)[] =>
  rows.filter((row) => row.rule === rule).map(fieldName)

const lines = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('\n')
const opaque = (i: number): string => `xQ${(i * 7919 + 104729).toString(36)}Lr${i}`

describe('identifiers of messages', () => {
  it('are no mailboxes, behind a key, in a column and in a calendar', async () => {
    const events = lines(20, (i) =>
      JSON.stringify({ email: `p${i}@mail.org`, 'smtp-id': `<${opaque(i)}@mta-2.mail.org>`, event: 'open' }),
    )
    expect(places(await rowsOf('events.ndjson', events), 'email-address')).toEqual(['email'])
    const table = `message_id,sender\n${lines(20, (i) => `<${opaque(i)}@mta.mail.org>,p${i}@mail.org`)}\n`
    expect(places(await rowsOf('mails.csv', table), 'email-address')).toEqual(['sender'])
    const entry = (i: number) => `BEGIN:VEVENT\nUID:${opaque(i)}@cal.mail.org\nATTENDEE:mailto:p${i}@mail.org\nEND:VEVENT`
    const calendar = `BEGIN:VCALENDAR\nVERSION:2.0\n${lines(6, entry)}\nEND:VCALENDAR\n`
    expect(places(await rowsOf('week.ics', calendar), 'email-address')).toEqual(['VEVENT.ATTENDEE'])
  })
})

it('what was recognised as it stands is not said to be encrypted, nor is what somebody did', async () => {
  const ibans = ['GB33BUKB20201555555555', 'GB94BARC10201530093459', 'GB82WEST12345698765432']
  const table = `name,iban,event,sg_event_id\n${lines(30, (i) => `Nora Whitfield,${ibans[i % 3]},open,Adj6Bz${opaque(i)}puosg87YChLI`)}\n`
  for (const row of await rowsOf('accounts.csv', table)) expect([row.field, row.protection]).toEqual([row.field, 'plain'])
})

it('a nickname that is a login, a visitor, a customer number in French and a card’s expiry are told', async () => {
  const reviews = lines(12, (i) =>
    JSON.stringify({ rating: (i % 5) + 1, reviewer: { nickname: `ana.d${i}` }, body: 'Great tent' }),
  )
  expect(places(await rowsOf('reviews.ndjson', reviews), 'username')).toEqual(['reviewer.nickname'])
  const visits = `visitor,cookie_name,path\n${lines(12, (i) => `v2345${i},_ga,/p${i}`)}\n`
  expect(places(await rowsOf('visits.csv', visits), 'user-id')).toEqual(['visitor'])
  const clients = `N° client;Prénom;Courriel\n${lines(12, (i) => `FR5601${i};Marie;m${i}@mail.org`)}\n`
  expect(places(await rowsOf('clients.csv', clients), 'user-id')).toEqual(['N° client'])
  const cards = `cardholder,card_number,exp,cvv\n${lines(12, (i) => `Nora Whitfield,4111111111111111,0${(i % 9) + 1}/27,12${i % 10}`)}\n`
  expect(places(await rowsOf('cards.csv', cards), 'card-expiry')).toEqual(['exp'])
})

it('every answer of a survey is told', async () => {
  const survey = `RecipientEmail,Q1_NPS,Q3_EASE,Q4_VERBATIM\n${lines(20, (i) => `p${i}@mail.org,${i % 11},${(i % 7) + 1},it kept me dry ${i}`)}\n`
  expect(places(await rowsOf('nps_survey.csv', survey), 'customer-satisfaction')).toEqual(['Q1_NPS', 'Q3_EASE', 'Q4_VERBATIM'])
})

it('digests of passwords are passwords under names that say so in other words', async () => {
  const digest = (i: number): string => (i * 2654435761).toString(16).padStart(8, 'a').slice(-8).repeat(4)
  const table = `login,pass_crypted\n${lines(12, (i) => `adupont${i},${digest(i)}`)}\n`
  const row = (await rowsOf('users.csv', table)).find(({ rule }) => rule === 'password')
  expect([row && fieldName(row), row?.protection]).toEqual(['pass_crypted', 'hashed'])
})

describe('rows of databases that others made', () => {
  const people = ['Nora Whitfield', 'Tom Berger', 'Ines Moreau', 'Paul Okafor', 'Lena Vogel', 'Joy Ray']
  const insert = (table: string, columns: string, rows: readonly string[]) =>
    `INSERT INTO \`${table}\` (${columns
      .split(' ')
      .map((one) => `\`${one}\``)
      .join(', ')}) VALUES\n${rows.join(',\n')};\n`

  it('tell what somebody earns and how somebody is addressed, and nothing of what jobs pay', async () => {
    const pay = `emp_no,salary,from_date\n${lines(20, (i) => `${10001 + i},${48000 + i * 731},2021-03-${10 + (i % 18)}`)}\n`
    expect(places(await rowsOf('salaries.csv', pay), 'financial')).toEqual(['salary'])
    const paid = insert(
      'salary',
      'emp_no amount from_date',
      [1, 2, 3, 4, 5].map((i) => `(${10001 + i}, ${48000 + i * 731}, '2021-03-1${i}')`),
    )
    expect(places(await rowsOf('paid.sql', paid), 'financial')).toEqual(['amount'])
    const staff = `Anrede;Vorname;Nachname;Bruttogehalt\n${lines(12, (i) => `${i % 2 ? 'Herr' : 'Frau'};Lena;Vogel;3.${100 + i},50`)}\n`
    const told = await rowsOf('personal.csv', staff)
    expect([places(told, 'title'), places(told, 'financial')]).toEqual([['Anrede'], ['Bruttogehalt']])
    const titled = `title,first_name,last_name\n${lines(12, (i) => `${['Mr.', 'Mrs.', 'Dr.'][i % 3]},Lena,Vogel`)}\n`
    expect(places(await rowsOf('guests.csv', titled), 'title')).toEqual(['title'])
    const books = `title,author,pages\n${lines(12, (i) => `The Salt Road ${i},Lena Vogel,${200 + i}`)}\n`
    expect(places(await rowsOf('books.csv', books), 'title')).toEqual([])
    const grades = `job,min_salary,max_salary\n${lines(12, (i) => `Baker ${i},${30000 + i},${40000 + i}`)}\n`
    expect(places(await rowsOf('grades.csv', grades), 'financial')).toEqual([])
  })

  it('tell that numbers in bare digits are published for examples', async () => {
    const contacts = insert(
      'contacts',
      'id name phone',
      [0, 1, 2, 3].map((i) => `(${i}, '${people[i]}', '212555014${i}')`),
    )
    const row = (await rowsOf('contacts.sql', contacts)).find(({ rule }) => rule === 'phone-number')
    expect([row?.matches, row?.synthetic]).toEqual([4, 4])
    const real = insert(
      'contacts',
      'id name phone',
      [0, 1, 2, 3].map((i) => `(${i}, '${people[i]}', '212736014${i}')`),
    )
    expect((await rowsOf('contacts.sql', real)).find(({ rule }) => rule === 'phone-number')?.synthetic).toBe(0)
  })

  it('tell a digest in a column of passwords once', async () => {
    const hash = (i: number) => `$2a$10$${'FIPMO0oSHHosF2PX8l3QuB0DJepVfnynbLZ9Zm2711bF2ch8db2SaK'.slice(0, 51)}${10 + i}`
    const users = insert(
      'users',
      'login us_passwd',
      [0, 1, 2, 3].map((i) => `('ana${i}', '${hash(i)}')`),
    )
    const told = await rowsOf('users.sql', users)
    expect(told.filter(({ field }) => field === 'us_passwd').map(({ rule, protection }) => [rule, protection])).toEqual([
      ['password', 'hashed'],
    ])
  })

  it('tell nobody of days, of lists of conditions, of menus, of placeholders and of what is asked', async () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
    const sql = [
      insert(
        'app_days',
        'id name nameShort open',
        days.map((day, i) => `(${i}, '${day}', '${day.slice(0, 3)}', '08:30:00')`),
      ),
      insert(
        'app_medical_condition',
        'medicalConditionID name description',
        ['Asthma', 'Allergy - Food', 'Diabetes'].map((one, i) => `(${i}, '${one}', NULL)`),
      ),
      insert(
        'app_action',
        'actionID name entryURL',
        [1, 2, 3, 4].map((i) => `(${i}, 'View ${i}', 'people_view${i}.php')`),
      ),
      insert(
        'survey_question',
        'id survey question',
        [1, 2, 3].map((i) => `(${i}, 1, 'How did you find room ${i}?')`),
      ),
      insert(
        'ward',
        'id name visit_duration beds',
        [1, 2, 3].map((i) => `(${i}, 'Ward ${i}', ${15 * i}, ${10 + i})`),
      ),
      insert(
        'mail_template',
        'id name variables',
        [1, 2, 3].map((i) => `(${i}, 'Report ${i}', '{"parentSurname": ["lastName"], "parentEmail": ["email"]}')`),
      ),
    ].join('\n')
    expect((await rowsOf('app.sql', sql)).map((row) => [fieldName(row), row.rule])).toEqual([])
  })

  it('tell nobody’s purchase of what a company orders, and none where a list is subscribed to', async () => {
    const sql = [
      insert(
        'invoice_entry',
        'id invoice purchase_order lineitem amount_paid',
        [1, 2, 3, 4].map((i) => `(${i}, 7, 3, ${i}, ${i}9.90)`),
      ),
      insert(
        'subscription_history',
        'id contact_id group_id date status',
        [1, 2, 3, 4].map((i) => `(${i}, ${i + 40}, 2, '2021-03-1${i}', 'Added')`),
      ),
    ].join('\n')
    expect(places(await rowsOf('acq.sql', sql), 'purchase')).toEqual([])
    const sold = insert(
      'order_details',
      'id order_id product_id quantity unit_price purchase_order_id',
      [1, 2, 3, 4].map((i) => `(${i}, 3${i}, 5, ${i}, ${i}9.90, 90)`),
    )
    expect(places(await rowsOf('sold.sql', sold), 'purchase')).toContain('unit_price')
  })

  it('tell whom a number leads to', async () => {
    const loans = insert(
      'circulation',
      'id usr copy due',
      [1, 2, 3, 4, 5].map((i) => `(${i}, ${4100 + i * 7}, ${900 + i}, '2021-03-1${i}')`),
    )
    expect(places(await rowsOf('loans.sql', loans), 'user-id')).toEqual(['usr'])
    const named = `pref_first_name,pref_middle_name\n${lines(6, (i) => `${people[i]?.split(' ')[0]},Ann`)}\n`
    expect(places(await rowsOf('names.csv', named), 'preference')).toEqual([])
    const logins = `username,email\n${lines(12, (i) => `${1190 + i},p${i}@mail.org`)}\n`
    expect(places(await rowsOf('pupils.csv', logins), 'username')).toEqual(['username'])
  })

  it('tell what was measured and noted of patients, whatever all columns begin with, and nothing of lists of procedures', async () => {
    const exams = lines(
      12,
      (i) => `(${i}, ${500 + i}, ${160 + i}, ${60 + i}, ${i % 2 ? "'NEGATIVE'" : "'> 7000 (HIGH)'"}, '2022-11-1${i % 9}')`,
    ).replaceAll('\n', ',\n')
    const columns = 'LAB_ID LAB_PAT_ID LAB_HEIGHT LAB_WEIGHT LAB_RES LAB_DATE'
    const told = await rowsOf('lab.sql', insert('oh_laboratory', columns, [exams]))
    expect(places(told, 'health')).toEqual(['LAB_HEIGHT', 'LAB_WEIGHT', 'LAB_RES'])
    expect(places(told, 'user-id')).toEqual(['LAB_PAT_ID'])
    const list = insert(
      'procedures',
      'id code description',
      ['Biopsy', 'Suture', 'Cast'].map((one, i) => `(${i}, '30.${i}', '${one}')`),
    )
    expect(places(await rowsOf('procedures.sql', list), 'health')).toEqual([])
    const goods = insert(
      'parcels',
      'id customer_id height weight result',
      [1, 2, 3, 4].map((i) => `(${i}, ${500 + i}, ${20 + i}, ${3 + i}, 'ok')`),
    )
    expect(places(await rowsOf('parcels.sql', goods), 'health')).toEqual([])
  })

  it('take visits of patients for no views of pages, and the key of a link for nobody’s', async () => {
    const visits = insert(
      'app_visits',
      'id pat_id visit_date visit_duration',
      [1, 2, 3, 4].map((i) => `(${i}, ${500 + i}, '2022-11-2${i}', ${15 + i})`),
    )
    expect(places(await rowsOf('visits.sql', visits), 'page-view')).toEqual([])
    const members = insert(
      'appClassPerson',
      'appClassPersonID appClassID appPersonID role',
      [1, 2, 3, 4].map((i) => `(${4000 + i}, ${90 + i}, ${2000 + i * 7}, 'Student')`),
    )
    expect(places(await rowsOf('members.sql', members), 'user-id')).toEqual(['appPersonID'])
  })

  it('take the earlier of two columns of dates without names for births, and the later for hirings', async () => {
    const given = [
      'Georgi',
      'Anna',
      'Marco',
      'Elena',
      'Peter',
      'Maria',
      'Paul',
      'Laura',
      'Thomas',
      'Julia',
      'Andreas',
      'Sofia',
      'Daniel',
      'Clara',
      'Simon',
    ]
    const rows = lines(
      30,
      (i) =>
        `${10001 + i},19${50 + (i % 15)}-0${1 + (i % 9)}-1${i % 9},${given[i % 15]},${i % 2 ? 'M' : 'F'},19${85 + (i % 14)}-0${1 + (i % 9)}-2${i % 8}`,
    )
    const born = (await rowsOf('staff.csv', `${rows}\n`)).filter(({ rule }) => rule === 'date-of-birth')
    expect(born.map(({ index }) => index)).toEqual([1])
  })
})

describe('names of people that a reader found among unclassified fields', () => {
  const people = [
    ['Dubreuil', 'Bérénice'],
    ['MacKenzie', 'Hamish'],
    ['Okafor', 'Chidi'],
    ['Lindqvist', 'Maja'],
  ] as const
  const person = (i: number): readonly [string, string] => people[i % 4] as readonly [string, string]

  it('are told in two parts under `name`, in an object and in a list of them, of few records and of many', async () => {
    for (const count of [2, 20]) {
      const listed = lines(count, (i) => {
        const [family, given] = person(i)
        return JSON.stringify({
          id: `x${i}`,
          name: [{ use: 'official', family, given: [given] }],
          birthDate: `1980-02-${10 + i}`,
        })
      })
      expect(places(await rowsOf('patients.ndjson', `${listed}\n`), 'person-name')).toEqual(['name[].family', 'name[].given[]'])
      const nested = lines(count, (i) => {
        const [family, given] = person(i)
        return JSON.stringify({ id: i, name: { given, family }, email: `p${i}@mail.org` })
      })
      expect(places(await rowsOf('users.ndjson', `${nested}\n`), 'person-name')).toEqual(['name.family', 'name.given'])
    }
  })

  it('are told of the two who dealt with everything, whatever language calls them so', async () => {
    for (const name of ['bearbeiter', 'handled_by', 'agent', 'cashier', 'technician', 'gestionnaire']) {
      const row = (i: number): string =>
        `${i},it leaked after a week and nobody answers ${i},${i % 2 ? 'open' : 'done'},${i % 3 ? 'Cem Löffler' : 'Mareike Kühn'}`
      expect(places(await rowsOf('complaints.csv', `id,complaint,status,${name}\n${lines(24, row)}\n`), 'person-name')).toEqual([
        name,
      ])
    }
    const browsers = lines(24, (i) => `${i},Mozilla/5.0 (X11; Linux x86_64; rv:1${i}.0) Gecko/20100101 Firefox/1${i}.0,Orange`)
    expect(places(await rowsOf('visits.csv', `id,agent,operator\n${browsers}\n`), 'person-name')).toEqual([])
  })
})
