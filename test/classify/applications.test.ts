/** What databases of applications hold beside names and addresses, as read in dumps of a hospital, a phone and a publisher. */
import { describe, expect, it } from 'vitest'
import { columns, SHOWN, shown, verdictsOf } from './table.ts'

/** What each column is taken for, by its name. */
function told(file: string, ...rows: string[]): Record<string, string | null> {
  const read = columns(...rows)
  const rules = shown(read, file)
  return Object.fromEntries(read.map(({ name }, i) => [name, rules[i] ?? null]))
}

describe('records of patients', () => {
  const NOTES = [
    'reason: Chest pain | Fever | Sprained ankle | Cough',
    'notes: Pain since Monday | High at night | After a fall | Dry, for weeks',
  ]

  it('hold notes on their health where a diagnosis stands in them', () => {
    const found = told(
      'appointment.csv',
      'patient_id: P001 | P002 | P003 | P004',
      ...NOTES,
      'diagnosis: Angina | Influenza | Sprain | Bronchitis',
    )
    expect(found).toMatchObject({ reason: 'health', notes: 'health', diagnosis: 'health' })
  })

  it('hold none where nobody is a patient or nothing is found', () => {
    const salon = told('appointment.csv', 'customer_id: P001 | P002 | P003 | P004', ...NOTES)
    expect(salon).toMatchObject({ reason: null, notes: null })
    const staff = told(
      'staff.csv',
      'employee_name: Nora Weiss | Carlos Porter | Ana Moreau | Jon Delgado',
      'disability: none | none | hearing | none',
      'notes: keys to the store | left in May | night shift | new here',
    )
    expect(staff['notes']).toBeNull()
  })

  it('say what was paid, which is no finding of a doctor', () => {
    const found = told(
      'bills.csv',
      'patient_id: P001 | P002 | P003 | P004',
      'surgery_charges: 0 | 5000 | 12000 | 700',
      'medicine_cost: 410 | 160 | 260 | 90',
    )
    expect(found).toMatchObject({ surgery_charges: expect.not.stringContaining('health'), medicine_cost: null })
  })
})

it('what somebody takes of a medicine is of health, and what a shop sells of it is none', () => {
  const dose = 'dose: 10mg | 5mg | 15mg | 20mg'
  expect(told('medication_tracker.csv', 'patient_id: 101 | 102 | 103 | 104', dose)['dose']).toBe('health')
  expect(told('products.csv', 'sku: A1 | A2 | A3 | A4', dose)['dose']).toBeNull()
})

describe('an address', () => {
  const WHO = 'name: Nora Weiss | Carlos Porter | Ana Moreau | Jon Delgado | Lena Duarte'
  it('is one of common words, beside somebody', () => {
    const streets = 'address: Park Street | Lake Road | Hill View | River Side | Cloud Street'
    expect(told('people.csv', WHO, streets)['address']).toBe('postal-address')
    expect(
      told('modules.csv', 'module: a | b | c | d | e', 'address: main board | left port | right port | power rail | test pad')[
        'address'
      ],
    ).toBeNull()
  })

  it('is none of numbers', () => {
    expect(told('people.csv', WHO, 'address: 123 | 124 | 125 | 126 | 127')['address']).toBeNull()
  })
})

it('a middle initial is of a name', () => {
  const found = told(
    'employee.csv',
    'fname: Nora | Carlos | Ana | Jon',
    'minit: K | R | T | W',
    'lname: Weiss | Porter | Moreau | Delgado',
  )
  expect(found['minit']).toBe('person-name')
})

it('a number is that of a call in whatever way it is written', () => {
  const numbers = ['+442079460312', '+442079460323', '+442079460334'].join(' | ')
  const found = told('calls.csv', `normalized_number: ${numbers}`, 'duration: 0 | 126 | 639')
  expect(found['normalized_number']).toBe('phone-number')
})

it('how courses may be paid for is nobody’s purchase', () => {
  const found = told(
    'activity.csv',
    'name: Drumming | Chess | Calligraphy',
    'max_participants: 6 | 25 | 18',
    'payment_type: per session | per term | per session',
  )
  expect(found['payment_type']).toBeNull()
})

describe('titles', () => {
  const titles = 'title: Engineer | Senior Engineer | Staff | Assistant Engineer | Technique Leader'
  it('are those of jobs beside the number of an employee', () => {
    expect(told('titles.csv', 'emp_no: 10001 | 10002 | 10003 | 10004 | 10005', titles)['title']).toBe('job-title')
    expect(
      told(
        'titles.csv',
        'book_id: 10001 | 10002 | 10003 | 10004 | 10005',
        'title: Emma | Ulysses | The Trial | Dracula | Walden',
      )['title'],
    ).toBeNull()
  })
})

it('a mailbox is a name and an address', () => {
  const boxes = ['Nora Weiss', 'Carlos Porter', 'Ana Moreau', 'Jon Delgado'].map((name, i) => `"${name}" <n${i}@example.com>`)
  const found = verdictsOf(columns(`recipient: ${boxes.join(' | ')}`)).filter(({ confidence }) => confidence >= SHOWN)
  expect(found.map(({ rule }) => rule).sort()).toEqual(['email-address', 'person-name'])
  const lists = ['Shop', 'Orders', 'Support', 'Newsletter'].map((name, i) => `"${name}" <n${i}@example.com>`)
  const ofLists = verdictsOf(columns(`recipient: ${lists.join(' | ')}`)).filter(({ confidence }) => confidence >= SHOWN)
  expect(ofLists.map(({ rule }) => rule)).toEqual(['email-address'])
})

it('faces that a forum draws are nobody’s satisfaction', () => {
  const found = told(
    'smilies.csv',
    'smiley_id: 1 | 2 | 3',
    'code: :D | :) | ;)',
    'emotion: Very Happy | Smile | Wink',
    'smiley_url: grin.gif | smile.gif | wink.gif',
    'smiley_width: 15 | 17 | 15',
    'smiley_order: 1 | 2 | 3',
  )
  expect(Object.values(found)).toEqual([null, null, null, null, null, null])
  expect(told('survey.csv', 'respondent_id: 81 | 82 | 83', 'smiley: happy | sad | neutral')['smiley']).toBe(
    'customer-satisfaction',
  )
})

it('a login is one as it is compared, too', () => {
  const found = told('users.csv', 'username: Nora_W | cporter7 | AnaM | jond', 'username_clean: nora_w | cporter7 | anam | jond')
  expect(found).toMatchObject({ username: 'username', username_clean: 'username' })
})
