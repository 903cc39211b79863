/** Who is the owner, patient or approver of one record: the columns of many rows tell names by their values, one record must do so by its name. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function names(record: object): Promise<string[]> {
  const found: string[] = []
  for await (const event of scan([memorySource('record.json', Buffer.from(JSON.stringify(record)))], { threads: 1 }))
    if (event.event === 'field' && event.rule === 'person-name' && event.confidence >= 0.6) found.push(event.field ?? '')
  return found
}

describe('a name in a single record', () => {
  it.each(['owner', 'patient', 'customer', 'requestedBy', 'kunde', 'attn', 'policyHolder'])('is told as %s', async (part) => {
    expect(await names({ id: 17, [part]: 'Laura Becker', status: 'open' })).toEqual([part])
  })
  it('is told of who does something in a word that no list has, where the record knows more of somebody', async () => {
    expect(await names({ consignee: 'Bruno Costa', street: 'Av. Paulista 1578', awb: '784-11' })).toEqual(['consignee'])
    expect((await names({ rider: 'Omar Haddad', driver: 'Vasile Popa', fare: 23.5 })).toSorted()).toEqual(['driver', 'rider'])
    expect(await names({ folder: 'Victoria Park', order: 'Martin Garden', size: 4 })).toEqual([])
  })
  it('is no firm, no place, and no title under a name that says nothing', async () => {
    expect(await names({ id: 17, customer: 'Becker Trading Ltd', owner: 'Facilities Team', plan: 'Gold Member' })).toEqual([])
    expect(await names({ id: 17, name: 'Atlas name', longName: 'Forest annotation', title: 'Victoria Park' })).toEqual([])
  })
})
