/** How many values of a field are what it was judged to be: each as often as it is there, and zeros of nobody left out. */
import { describe, expect, it } from 'vitest'
import type { GroupEvent } from '../../src/model/event.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function groupsOf(text: string): Promise<ReadonlyMap<string, GroupEvent>> {
  const groups = new Map<string, GroupEvent>()
  for await (const event of scan([memorySource('people.csv', text)], { threads: 1, allFields: true, allSources: true }))
    if (event.event === 'group') groups.set(`${event.place?.name} ${event.rule}`, event)
  return groups
}
const lines = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('\n')
const mail = (i: number): string => `ann${i}@mail-${i % 7}.org`

describe('values of a field', () => {
  it('count as often as they are there, however few differ', async () => {
    // 40 addresses once each, and one word that is none sixty times.
    const groups = await groupsOf(`n,email\n${lines(100, (i) => `${i},${i < 40 ? mail(i) : 'unsubscribed'}`)}\n`)
    expect(groups.get('email email-address')).toMatchObject({ findings: 40, distinct: 40, estimated: false })
  })

  it('are counted in all records where the kernel sees each, and not told from the first', async () => {
    const groups = await groupsOf(`n,email\n${lines(6000, (i) => `${i},${i < 3000 ? mail(i) : i % 2 ? 'gone' : mail(i)}`)}\n`)
    expect(groups.get('email email-address')).toMatchObject({ findings: 4500, estimated: false })
  })

  it('are nobody’s where a key, a place or a date is zero', async () => {
    const row = (i: number): string =>
      i % 4 === 0
        ? `${i},0,${mail(i)},0000-00-00,0.0,0.0`
        : `${i},${4100 + i},${mail(i)},19${50 + (i % 40)}-03-0${1 + (i % 9)},${48 + i / 97},${11 + i / 89}`
    const groups = await groupsOf(`n,user_id,email,birth_date,latitude,longitude\n${lines(80, row)}\n`)
    expect(groups.get('user_id user-id')).toMatchObject({ findings: 60, distinct: 60 })
    expect(groups.get('birth_date date-of-birth')?.findings).toBe(60)
    expect(groups.get('latitude coordinates')?.findings).toBe(60)
    expect(groups.get('longitude coordinates')?.findings).toBe(60)
  })

  it('are nobody’s where a gender is not known, and somebody’s where 0 is one of two', async () => {
    const coded = (codes: readonly number[]) =>
      groupsOf(`email,first_name,gender\n${lines(60, (i) => `${mail(i)},Nora,${codes[i % codes.length]}`)}\n`)
    expect((await coded([0, 1, 2])).get('gender gender')?.findings).toBe(40)
    expect((await coded([0, 1])).get('gender gender')?.findings).toBe(60)
  })

  it('are values where zero is an amount or an answer', async () => {
    const groups = await groupsOf(
      `customer_id,order_id,order_total,order_date\n${lines(60, (i) => `${700 + i},${i},${i % 3 === 0 ? 0 : i}.50,2026-01-0${1 + (i % 9)}`)}\n`.replaceAll(
        ',0.50,',
        ',0,',
      ),
    )
    expect(groups.get('order_total purchase')?.findings).toBe(60)
  })
})
