import { expect, it } from 'vitest'
import type { ScanEvent } from '../../src/model/event.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

/** Columns of one kind that settle at different rows, one of two kinds, and one that stops being what it was. */
function table(rows: number): Uint8Array {
  const lines = ['id,email,ip,card,either,note']
  for (let i = 0; i < rows; i++) {
    const ip = `81.2.${i % 200}.${(i * 7) % 250}`
    const mail = `anna.keller${i % 1700}@mail.shop.example`
    const later = i % 3 === 0 ? '' : ip
    const either = i % 2 === 0 ? mail : ip
    lines.push(`${i},${mail},${later},4111111111111111,${either},${i < 900 ? mail : `write to ${mail} or call`}`)
  }
  return Buffer.from(`${lines.join('\n')}\n`)
}

async function eventsOf(bytes: Uint8Array, chunkBytes: number): Promise<ScanEvent[]> {
  const events: ScanEvent[] = []
  for await (const event of scan([memorySource('people.csv', bytes)], { chunkBytes, threads: 1 })) events.push(event)
  return events
}

it('counts a column the same wherever in a region it is settled', async () => {
  const bytes = table(4000)
  const whole = await eventsOf(bytes, 2 ** 20)
  const told = whole.flatMap((event) =>
    event.event === 'field' ? [`${event.field} ${event.rule} ${event.values} ${event.hits} ${event.distinct}`] : [],
  )
  expect(told).toContain('email email-address 4000 4000 1700')
  for (const chunk of [4096, 70_000, 262_144]) expect(await eventsOf(bytes, chunk)).toEqual(whole)
})
