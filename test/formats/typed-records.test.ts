/** Records of many tables in one array: Django's fixtures. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function fieldsOf(text: string, chunkBytes?: number): Promise<string[]> {
  const told: string[] = []
  const options = { threads: 1, ...(chunkBytes === undefined ? {} : { chunkBytes }) }
  for await (const event of scan([memorySource('dump.json', text)], options))
    if (event.event === 'finding')
      told.push(`${event.table ?? '-'} ${event.anchor.replace('path:', '')} ${event.rule} ${event.record}`)
  return told
}

const user = (n: number): unknown => ({
  model: 'auth.user',
  pk: n,
  fields: { email: `p${n}@mail.example.org`, contact: { mail: [`q${n}@mail.example.org`] } },
})
const product = { model: 'shop.product', pk: 7, fields: { price: '19.50', support: 'help@shop.example.org' } }

describe('records that say of which table they are', () => {
  it('are of that table, with records of its own', async () => {
    const told = await fieldsOf(JSON.stringify([user(1), product, user(2)]))
    expect(told.filter((line) => line.includes('email-address'))).toEqual([
      'auth.user auth.user.email email-address 1',
      'auth.user auth.user.contact.mail[] email-address 1',
      'shop.product shop.product.support email-address 1',
      'auth.user auth.user.email email-address 2',
      'auth.user auth.user.contact.mail[] email-address 2',
    ])
  })

  it('are read so however they are cut', async () => {
    const text = JSON.stringify([user(1), product, user(2), user(3)], null, 1)
    const whole = await fieldsOf(text)
    for (const size of [1, 7, 64]) expect(await fieldsOf(text, size), String(size)).toEqual(whole)
  })

  it('are none without a key or fields right behind, or where it is the name of no table', async () => {
    const cars = [{ model: 'a.b', owner: 'p1@mail.example.org' }]
    expect((await fieldsOf(JSON.stringify(cars)))[0]).toMatch(/^- owner /)
    const odd = [user(1), { model: 'p1@mail.example.org', pk: 1, fields: { mail: 'p2@mail.example.org' } }]
    expect(
      (await fieldsOf(JSON.stringify(odd))).filter((line) => line.startsWith('-')).map((line) => line.split(' ')[1]),
    ).toEqual(['model', 'fields.mail'])
  })

  it('leave what a record says elsewhere where it stands', async () => {
    const nested = [{ model: 'shop.order', pk: 1, fields: { model: 'x.y', item: { model: 'z.z', mail: 'p2@mail.example.org' } } }]
    expect(await fieldsOf(JSON.stringify(nested))).toEqual(['shop.order shop.order.item.mail email-address 1'])
  })
})
