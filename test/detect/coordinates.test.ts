import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function found(name: string, text: string): Promise<number> {
  let count = 0
  for await (const event of scan([memorySource(name, Buffer.from(text))], { threads: 1 }))
    if (event.event === 'finding' && event.rule === 'coordinates' && event.confidence >= 0.6) count++
  return count
}

describe('coordinates in text', () => {
  it('are told in a log, and not as the middle of a map in a program', async () => {
    expect(await found('rides.log', 'ride 81 started at lat=52.52001 lng=13.40495\n')).toBe(2)
    expect(await found('map.ts', 'const center = { lat: 52.52001, lng: 13.40495 }\n')).toBe(0)
  })
})
