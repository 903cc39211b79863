import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

describe('a complaint', () => {
  it('is what is said, and not who says it', async () => {
    const found: string[] = []
    const record = JSON.stringify({ kläger: 'Jürgen Weiß', az: '114/23' })
    for await (const event of scan([memorySource('case.json', Buffer.from(record))], { threads: 1 }))
      if (event.event === 'field' && event.rule === 'customer-complaint') found.push(event.field ?? '')
    expect(found).toEqual([])
  })
})
