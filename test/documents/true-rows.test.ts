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
