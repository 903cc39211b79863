/** What only names kinds of things, or tells which of several is the right one, is of nobody. */
import { describe, expect, it } from 'vitest'
import { columns, shown } from './table.ts'

const ids = '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8'
const states = 'Pending | Shipped | Cancelled | Returned | Paid | Refunded | Failed | Complete'
const people = '71 | 72 | 73 | 74 | 75 | 76 | 77 | 78'

describe('lists of kinds', () => {
  it('record no behaviour, in any language', () => {
    const nothing = [null, null, null]
    expect(
      shown(columns(`order_status_id: ${ids}`, 'language_id: 1 | 1 | 1', `name: ${states}`), 'd.sql', 'shop_order_status'),
    ).toEqual(nothing)
    expect(
      shown(
        columns(`subscription_plan_id: ${ids}`, 'language_id: 1 | 2 | 1', 'name: Gold | Silber | Bronze'),
        'd.sql',
        'subscription_plan_description',
      ),
    ).toEqual(nothing)
  })

  it('are something else where they are somebody’s', () => {
    const [customer, status] = shown(
      columns(
        `customer_id: ${people}`,
        `order_status: ${states}`,
        'order_date: 2026-01-02 | 2026-01-03 | 2026-02-04 | 2026-03-05',
        'order_total: 10.50 | 99.00 | 23.10 | 7.99',
      ),
      'd.sql',
      'order_status',
    )
    expect([customer, status]).toEqual(['user-id', 'purchase'])
  })
})

it('the preferred one of several names is no preference; a preferred language is', () => {
  const flags = 'true | false | true | true'
  expect(shown(columns(`concept_id: ${ids}`, `locale_preferred: ${flags}`), 'd.sql', 'concept_name')[1]).toBe(null)
  expect(shown(columns(`person_id: ${ids}`, `preferred: ${flags}`), 'd.sql', 'person_name')[1]).toBe(null)
  expect(shown(columns(`person_id: ${ids}`, 'preferred_language: en | de | fr | en'), 'd.sql', 'person')[1]).toBe('preference')
})

describe('a catalogue of what people may have', () => {
  const codes = 'ICDCode: A05 | A77 | A83 | P10'
  const names = 'ICDName: Other bacterial intoxications | Spotted fever | Viral encephalitis | Birth injury'
  const kept = [
    'ICDID: 7 | 65 | 71 | 1154',
    'ValidityFrom: 2018-03-19 | 2018-03-19 | 2018-03-19 | 2019-11-26',
    'AuditUserID: 1 | 1 | 1 | 1',
  ]

  it('is nobody’s, whoever keeps it', () => {
    expect(shown(columns(codes, names, ...kept), 'dump.sql', 'tblICDCodes')).toEqual([null, null, null, null, null])
    expect(
      shown(
        columns('Code: F | M | O', 'Gender: Female | Male | Other', 'AltLanguage: Femme | Homme | Autre', 'SortOrder: 2 | 1 | 3'),
        'x.sql',
        'tblGender',
      ),
    ).toEqual([null, null, null, null])
    expect(
      shown(
        columns(
          'ProfessionId: 1 | 2 | 3',
          'Profession: Housewife | Employee | Clerk',
          'AltLanguage: Femme au foyer | Employé | Commis',
        ),
        'x.sql',
        'tblProfessions',
      )[1],
    ).toBeNull()
  })

  it('is somebody’s beside whom it is of', () => {
    expect(shown(columns('PatientID: 4101 | 4102 | 4107 | 4119', codes, names), 'dump.sql', 'tblICDCodes').slice(1)).toEqual([
      'health',
      'health',
    ])
  })
})

it('items with a price are an offer, whoever keeps the list', () => {
  const items = ['ItemID: 1 | 2 | 3 | 4', 'ItemCode: 0001 | 0002 | 0003 | 0004', 'ItemName: Aspirin | Bandage | Syringe | Gauze']
  const kept = 'AuditUserID: 1 | 1 | 4 | 1'
  const price = 'ItemPrice: 10.00 | 0.50 | 3.20 | 1.10'
  expect(shown(columns(...items, price, kept), 'd.sql', 'tblItems')).toEqual([null, null, null, null, null])
  expect(
    shown(columns(`customer_id: ${people}`, ...items, price, 'ItemQuantity: 1 | 2 | 1 | 4'), 'd.sql', 'order_lines')[3],
  ).toBe('purchase')
})

describe('a list to choose from', () => {
  const shown8 = `sort_order: ${ids}`

  it('of ratings, smileys or states records nobody’s, whatever it is called', () => {
    const ratings = columns(
      'rating_id: 2 | 3 | 4',
      'rating: Acquired | Active | Shut down',
      'presence: 1 | 1 | 1',
      'sortorderid: 1 | 2 | 3',
    )
    expect(shown(ratings, 'd.sql', 'crm_rating')).toEqual([null, null, null, null])
    const smileys = columns(
      `id_smiley: ${ids}`,
      'filename: smile.gif | wink.gif | grin.gif | shock.gif | cool.gif | huh.gif | tongue.gif | sealed.gif',
      'smiley_row: 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
      `smiley_order: ${ids}`,
    )
    expect(shown(smileys, 'd.sql', 'board_smileys')).toEqual([null, null, null, null])
    const statuses = columns(`order_status_id: ${ids}`, 'language_code: en | en | en', `name: ${states}`)
    expect(shown(statuses, 'd.sql', 'shop_order_statuses_info')).toEqual([null, null, null])
  })

  it('of titles is nobody’s, be its words written together', () => {
    const titles = columns(
      'salutationid: 2 | 3 | 4',
      'salutationtype: Mr. | Ms. | Dr.',
      'presence: 1 | 1 | 1',
      'sortorderid: 1 | 2 | 3',
    )
    expect(shown(titles, 'd.sql', 'crm_salutationtype')).toEqual([null, null, null, null])
  })

  it('is none where somebody rated at some time', () => {
    const rated = columns(`customer_id: ${people}`, 'rating: 5 | 4 | 3 | 5 | 1 | 2 | 5 | 4', shown8)
    expect(shown(rated, 'd.sql', 'ratings')[1]).toBe('customer-satisfaction')
  })
})

describe('ailments', () => {
  const names = 'name: Malaria | Asthma | Measles | Mumps'
  const more = ['symptoms: fever, chills | cough | rash | swelling', 'treatment: rest | inhaler | rest | rest']

  it('each once, with what is known of it, are nobody’s', () => {
    expect(
      shown(
        columns('disease_id: 1 | 2 | 3 | 4', 'disease_name: Malaria | Asthma | Measles | Mumps', 'category: a | b | a | a'),
        'd.sql',
        'diseases',
      ),
    ).toEqual([null, null, null])
    expect(shown(columns('id: 1 | 2 | 3 | 4', names, ...more), 'd.sql', 'tbl_disease')).toEqual([null, null, null, null])
  })

  it('are somebody’s beside a patient, a visit or a day', () => {
    const last = 'disease: Malaria | Asthma | Measles | Malaria'
    for (const beside of [
      'patient_id: 71 | 72 | 73 | 74',
      'visit_id: 71 | 72 | 73 | 74',
      'diagnosed: 2024-01-02 | 2024-02-03 | 2024-03-04 | 2024-03-05',
    ])
      expect(shown(columns(beside, last), 'd.sql', 'diseases')[1]).toBe('health')
  })
})
