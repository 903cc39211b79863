/** Behaviour of vendors that nobody listed, as databases in other languages and with short names write it. */
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { judgeTable } from '../../src/classify/classify.ts'
import { valueTests } from '../../src/model/value-tests.ts'
import { englishOf } from '../../src/classify/english.ts'
import { wordsOf } from '../../src/classify/field-name.ts'
import { addValue, createProfile } from '../../src/inventory/profile.ts'
import { columns, shown } from './table.ts'

const tests = valueTests(rules)
const days = '2024-03-01 10:11:12 | 2024-03-02 08:00:59 | 2024-04-07 17:45:00 | 2024-05-11 09:30:00'
const ids = '1001 | 1002 | 1003 | 1004'
const sums = '12.50 | 99.00 | 4.25 | 17.80'
const mails = 'a@mail-1.org | b@mail-1.org | c@mail-2.org | d@mail-2.org'
const flags = '0 | 1 | 0 | 0'

/** @param lines `name: values`, of a table with that name; each value stands there three times */
function behaviours(table: string, ...lines: readonly string[]): readonly string[] {
  const fields = columns(...lines).map(({ name, values }, index) => {
    const profile = createProfile(tests.length)
    for (const value of [...values, ...values, ...values]) addValue(profile, value, tests)
    return { place: { table, name, index, path: null }, profile, found: [], values: values.length * 3 }
  })
  const { kinds, verdicts } = judgeTable({ file: 'x.sql', table, fields }, rules)
  const ofFields = verdicts.filter(
    ({ rule, confidence }) => confidence >= 0.6 && rules.find(({ id }) => id === rule)?.category === 'behavioral',
  )
  return [...(kinds[0]?.behaviours ?? []).map(({ rule }) => rule), ...ofFields.map(({ rule }) => rule)]
}

describe('behaviour', () => {
  it.each([
    [
      'purchase',
      'Bestellpositionen',
      [`BestellNr: ${ids}`, `KundenNr: ${ids}`, 'Menge: 1 | 2 | 1 | 5', `Einzelpreis: ${sums}`, `Bestelldatum: ${days}`],
    ],
    ['purchase', 'zamowienia', [`id_zamowienia: ${ids}`, `klient_id: ${ids}`, `data_zamowienia: ${days}`, `kwota: ${sums}`]],
    [
      'purchase',
      'lignes_commande',
      [`id_commande: ${ids}`, 'quantite: 1 | 3 | 2 | 1', `prix_unitaire: ${sums}`, `date_commande: ${days}`],
    ],
    ['purchase', 'tx_hist', [`cust_no: ${ids}`, `trx_dt: ${days}`, `trx_amt: ${sums}`]],
    [
      'page-view',
      'seitenaufrufe',
      [
        `besucher_id: ${ids}`,
        'seite: /start | /preise | /kontakt | /faq',
        'verweildauer: 12 | 99 | 45 | 3',
        `zeitpunkt: ${days}`,
      ],
    ],
    [
      'page-view',
      'nav_log',
      [
        'sess: a1b2c3d4e5f6 | b1b2c3d4e5f6 | c1b2c3d4e5f6 | d1b2c3d4e5f6',
        'path: /a/b | /c | /d/e | /f',
        'dwell_ms: 1200 | 3400 | 800 | 15000',
        `hit_time: ${days}`,
      ],
    ],
    [
      'email-engagement',
      'newsletter_versand',
      [`empfaenger_email: ${mails}`, `versendet_am: ${days}`, `geoeffnet_am: ${days}`, 'geklickt: ja | nein | ja | nein'],
    ],
    [
      'email-engagement',
      'correo_envios',
      [`destinatario: ${mails}`, `enviado_el: ${days}`, `abierto_el: ${days}`, 'num_clics: 0 | 1 | 2 | 0'],
    ],
    [
      'customer-satisfaction',
      'ankieta_wyniki',
      [`respondent_id: ${ids}`, 'pytanie: Obsluga? | Cena? | Jakosc? | Czas?', 'ocena: 5 | 4 | 3 | 5'],
    ],
    ['customer-satisfaction', 'kundenfeedback', [`kunden_id: ${ids}`, 'sterne: 5 | 4 | 1 | 3', `erstellt_am: ${days}`]],
    ['customer-complaint', 'reklamationen', [`kunden_nr: ${ids}`, `eingang: ${days}`, 'grund: defekt | spaet | falsch | defekt']],
    [
      'cart-abandonment',
      'panier_abandonne',
      [`id_client: ${ids}`, `montant_panier: ${sums}`, `date_abandon: ${days}`, 'relance_envoyee: oui | non | oui | non'],
    ],
    ['social-engagement', 'follows', [`follower_id: ${ids}`, `followee_id: ${ids}`, `since: ${days}`]],
    [
      'preference',
      'einwilligungen',
      [
        `person_id: ${ids}`,
        'zweck: Newsletter | Profil | Newsletter | Werbung',
        'erteilt: ja | nein | ja | ja',
        `erteilt_am: ${days}`,
      ],
    ],
  ] as const)('%s is found in %s', (rule, table, lines) => {
    expect(behaviours(table, ...lines)[0]).toBe(rule)
  })

  it.each([
    ['coupons', ['coupon_code: SPRING10 | SUMMER20 | WELCOME | VIP5', `discount_amount: ${sums}`, `valid_to: ${days}`]],
    ['courses', [`course_id: ${ids}`, 'title: Algebra | Biology | Chemistry | Drawing', `sale_price: ${sums}`]],
    [
      'Preisliste',
      ['ArtikelNr: A1 | A2 | A3 | A4', 'Bezeichnung: Lampe | Stuhl | Tisch | Sofa', `Preis: ${sums}`, 'Rabatt: 0 | 5 | 0 | 10'],
    ],
    ['parts', ['part_no: P1 | P2 | P3 | P4', 'descr: Bolt | Nut | Screw | Washer', `unit_price: ${sums}`]],
    [
      'sales_rules',
      [
        'name: Ten off | Free mail | Three for two | VIP',
        `discount_amount: ${sums}`,
        'coupon_code: A | B | C | D',
        `is_active: ${flags}`,
      ],
    ],
    ['Lagerbestand', ['ArtikelNr: A1 | A2 | A3 | A4', 'Menge: 10 | 0 | 55 | 3', `Einkaufspreis: ${sums}`]],
    ['iot_events', ['device: s1 | s2 | s3 | s4', 'event: open | close | open | alarm', `ts: ${days}`]],
    ['notes', [`id: ${ids}`, 'note: call back | buy milk | meet Tom | fix door', `created_at: ${days}`]],
    ['shop_branches', [`branch_id: ${ids}`, `date_opened: ${days}`, 'floor_area: 120 | 90 | 310 | 75']],
    ['weather_stations', [`station: ${ids}`, 'temperature_unit: C | F | C | C', 'distance_unit: km | mi | km | km']],
    ['job_queue', [`job_id: ${ids}`, 'status: done | failed | queued | done', `finished_at: ${days}`]],
  ] as const)('none is found in %s', (table, lines) => {
    expect(behaviours(table, ...lines)).toEqual([])
  })
})

/** @returns fields of the table that are shown as of the rule */
function told(rule: string, table: string, ...lines: readonly string[]): readonly (string | undefined)[] {
  const made = columns(...lines).map(({ name, values }) => ({ name, values: Array.from({ length: 6 }, () => values).flat() }))
  return shown(made, `${table}.csv`).flatMap((told, i) => (told === rule ? [made[i]?.name ?? ''] : []))
}

describe('fields of a behaviour', () => {
  it('are what counts, dates and singles out what the table is about', () => {
    expect(
      told(
        'email-engagement',
        'contacts_report',
        `email: ${mails}`,
        `last_open_date: ${days}`,
        'total_clicks: 1 | 2 | 0 | 7',
        'bounce_count: 0 | 1 | 0 | 2',
        `date_created: ${days}`,
      ),
    ).toEqual(['last_open_date', 'total_clicks', 'bounce_count'])
  })

  it('are times of what was done, and not of how it was kept', () => {
    expect(
      told(
        'customer-satisfaction',
        'chat_survey',
        `visitor_email: ${mails}`,
        'csat: 1 | 5 | 4 | 3',
        `rated_at: ${days}`,
        `imported_at: ${days}`,
      ),
    ).toEqual(['csat', 'rated_at'])
  })

  // Names of fields have no end: records of somebody that are surely about one thing say what the rest of them is of.
  it('are the rest of records about somebody and one thing', () => {
    const lines = [
      `email: ${mails}`,
      `cart_worth_total: ${sums}`,
      `abandoned_on: ${days}`,
      'items_in_cart: 1 | 3 | 2 | 1',
      `nudged: ${flags}`,
      'warehouse_key: 1001 | 1002 | 1003 | 1004',
      'app_version: 1.2.3 | 1.2.4 | 1.2.5 | 1.3.0',
    ]
    const found = told('cart-abandonment', 'abandoned_carts', ...lines)
    expect(found).toContain('nudged')
    expect(found).not.toContain('warehouse_key')
    expect(found).not.toContain('app_version')
    expect(told('cart-abandonment', 'abandoned_carts', ...lines.slice(1))).not.toContain('nudged')
  })

  it('are none where a thing is listed that people could do something with', () => {
    expect(told('customer-satisfaction', 'machines', `machine_id: ${ids}`, `inspected_on: ${days}`, `passed: ${flags}`)).toEqual(
      [],
    )
  })
})

describe('names in English', () => {
  it.each([
    ['date_commande', ['date order', 'order date']],
    ['Bestelldatum', ['order date', 'date order']],
    ['ord_dt', ['order date', 'date order']],
    ['fecha_de_pedido', ['date order', 'order date']],
    ['enviado_el', ['sent at', 'at sent']],
    ['Kundenfeedback', ['customer feedback', 'feedback customer']],
    ['num_cmd', ['number order', 'order number']],
    ['Orderdatum', ['order date', 'date order']],
    ['Zahlungsart', ['payment method', 'method payment']],
    ['relance_envoyee', ['reminder sent', 'sent reminder']],
    // English words that other languages have too say nothing alone.
    ['event_data', []],
    ['notes', []],
    ['position', []],
    ['order_date', []],
  ] as const)('%s', (name, english) => {
    expect(englishOf(wordsOf(name)).map((words) => words.join(' '))).toEqual(english)
  })
})

describe('fields of people that were missed', () => {
  it('emails inside of a house, where the name says so', () => {
    const values = 'tammy.b@internalmail | roy.w@internalmail | gary.j@internalmail | ann.k@internalmail'
    expect(shown(columns(`email_address: ${values}`, `x: ${values}`))).toEqual(['email-address', null])
  })

  it('addresses of a town and a postcode', () => {
    const values = 'Springfield, IL 62704 USA | Riverside, CA 92501 USA | Dover, DE 19901 USA | Salem, OR 97301 USA'
    expect(shown(columns(`customer_id: ${ids}`, `delivery_address: ${values}`))[1]).toBe('postal-address')
  })
})
