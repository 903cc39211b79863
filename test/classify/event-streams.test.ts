/** Streams of events: what people did, and under which key. */
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { judgeTable } from '../../src/classify/classify.ts'
import { addValue, createProfile } from '../../src/inventory/profile.ts'
import { valueTests } from '../../src/model/value-tests.ts'
import { type Column, columns, shown } from './table.ts'

const tests = valueTests(rules)
const keys = (n: number): string =>
  Array.from(
    { length: n },
    (_, i) => `${(0x5a3c91e7 + i * 0x1f3b7).toString(16)}-4b1c-4d2e-9f3a-${(0x7c8d9e0f1a2b + i * 977).toString(16)}`,
  ).join(' | ')
const times = '1767225600 | 1767229200 | 1767232800 | 1767236400 | 1767240000 | 1767243600'

/** What a table is about. */
function about(all: readonly Column[], file = 'stream.ndjson'): readonly string[] {
  const fields = all.map(({ name, values }, index) => {
    const profile = createProfile(tests.length)
    for (const value of values) addValue(profile, value, tests)
    return { place: { table: null, name, index, path: null }, profile, found: [], values: values.length }
  })
  return (judgeTable({ file, table: null, fields }, rules).kinds[0]?.behaviours ?? []).map(({ rule }) => rule).sort()
}

describe('a stream of events', () => {
  const events = 'screen_view | add_to_cart | checkout_start | purchase | scroll | cart_abandoned'

  it('is of each kind of event that it has, be there one of a kind', () => {
    const stream = columns(`evt: ${events}`, `u: ${keys(6)}`, `t: ${times}`)
    expect(about(stream)).toEqual(['cart-abandonment', 'page-view', 'purchase'])
  })

  it('is no stream of mails for one word that doors and files have too', () => {
    expect(about(columns('evt: screen_view | add_to_cart | open | purchase', `u: ${keys(4)}`))).not.toContain('email-engagement')
    expect(about(columns('action: open | close | alarm | reset', 'door: T-01 | T-02 | T-03 | T-04'))).toEqual([])
  })

  it.each(['u', 'uid', 'actor', 'who', 'visitor'])('has the key of who did it under %s', (name) => {
    expect(shown(columns(`event_type: ${events}`, `${name}: ${keys(6)}`, `ts: ${times}`))[1]).toBe('user-id')
  })

  it('has the device under dev', () => {
    expect(shown(columns(`evt: ${events}`, `dev: ${keys(6)}`, `t: ${times}`))[1]).toBe('device-id')
  })
})

describe('the same names elsewhere', () => {
  it.each(['u', 'uid', 'actor', 'dev'])('%s of nodes and pods is nobody’s', (name) => {
    expect(
      shown(columns('kind: Pod | Node | Job | Service', `${name}: ${keys(4)}`, 'phase: Running | Pending | Failed | Running'))[1],
    ).toBeNull()
  })

  it('uid beside what accounts have is the account’s', () => {
    const mails = 'email: nora.w@example.com | carlos@example.org | ana77@example.net | pglasson@example.com'
    expect(shown(columns('uid: 10041 | 10058 | 10093 | 10127', mails, 'username: nora.w | carlos_s | ana77 | pglasson'))[0]).toBe(
      'user-id',
    )
  })

  it('an actor who reacts is named or has a login', () => {
    const reactions = 'reaction: LIKE | LOVE | HAHA | LIKE | WOW | LIKE'
    const named = 'actor: Nora Whitfield | Carlos Serrano | Ana Duarte | Philip Glasson | Lena Weiss | Jon Porter'
    const called = 'actor: nora_w7 | carlos.s | ana77 | pglasson3 | lweiss_x | jonp88'
    expect(shown(columns(reactions, named))[1]).toBe('person-name')
    expect(shown(columns(reactions, called))[1]).toBe('username')
  })
})

describe('resources that point at others', () => {
  const [subject, reference] = ['subject.display', 'subject.reference']
  const at = (path: string, ...values: string[]): Column => ({ name: path.replace(/^.*\./, ''), values, path })
  const ids = at(reference, 'Patient/17', 'Patient/18', 'Patient/21')

  it('display who it is', () => {
    const named = at(subject, 'Nora Whitfield', 'Carlos Serrano', 'Ana Duarte')
    expect(shown([ids, named], 'observations.ndjson')[1]).toBe('person-name')
  })

  it('codings and devices display nobody', () => {
    const codes = at('code.display', 'Body Weight', 'Heart Rate', 'Body Height')
    expect(shown([at('code.code', '29463-7', '8867-4', '8302-2'), codes], 'observations.ndjson')[1]).toBeNull()
    expect(shown([ids, at(subject, 'Infusion Pump', 'Bed Scale', 'Ward Monitor')], 'observations.ndjson')[1]).toBeNull()
  })
})

describe('cells', () => {
  const cells = 'cell: 310-150-8832-53576 | 310-150-3326-71172 | 310-150-4471-20987'
  it('of a network are no phones in records of calls', () => {
    const calls = columns('imsi: 310150490128445 | 310150885907560 | 310150123907111', cells, 'dur: 61 | 340 | 12')
    expect(shown(calls, 'cdr.csv')[1]).toBeNull()
  })

  it('are phones elsewhere', () => {
    expect(shown(columns('first_name: Nora | Carlos | Ana', 'cell: (312) 555-0143 | (312) 555-0177 | (312) 555-0121'))[1]).toBe(
      'phone-number',
    )
  })
})

describe('numbers that regulars and workers are known by', () => {
  it.each(['ffn', 'frequent_flyer_no', 'LoyaltyCardNumber', 'emp_no', 'Personalnummer'])('%s', (name) => {
    expect(shown(columns(`${name}: 10041877 | 10058211 | 10093402 | 10127630`))).toEqual(['user-id'])
  })
})

describe('settings', () => {
  const settings = [
    'key: ui.theme | mail.retries | cache.ttl | log.level',
    'value: dark | 3 | 600 | info',
    'updated: 2026-01-02 | 2026-02-03 | 2026-03-04 | 2026-04-05',
  ]
  it('of nobody are a program’s', () => {
    expect(about(columns(...settings), 'settings.csv')).toEqual([])
  })

  it('of users are their preferences', () => {
    expect(about(columns('user_id: 10041 | 10058 | 10093 | 10127', ...settings), 'user_settings.csv')).toEqual(['preference'])
  })
})

describe('journals of bookkeeping', () => {
  const amounts = 'Betrag: 119.00 | 58.31 | 1200.00 | 34.90'
  const accounts = ['KtoSoll: 6310 | 6815 | 4210 | 6300', 'KtoHaben: 1200 | 1600 | 1200 | 3300']

  it('are no purchases', () => {
    expect(
      about(columns('BelNr: RE20250011 | RE20250012 | RE20250013 | RE20250014', ...accounts, amounts), 'buchungen.csv'),
    ).toEqual([])
    expect(
      about(
        columns('account: 6310 | 6815', 'debit: 10.00 | 0.00', 'credit: 0.00 | 10.00', 'amount: 10.00 | 10.00'),
        'transactions.csv',
      ),
    ).toEqual([])
  })

  it('bookings without the two sides are still bought', () => {
    expect(
      about(
        columns('Kundennr: 10041 | 10058 | 10093 | 10127', amounts, 'Zahlart: PayPal | Karte | PayPal | Karte'),
        'buchungen.csv',
      ),
    ).toEqual(['purchase'])
  })
})
