import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function cookies(value: string): Promise<number> {
  let count = 0
  const document = Buffer.from(JSON.stringify({ settings: { value, note: 'x' } }))
  for await (const event of scan([memorySource('appsettings.json', document)], { threads: 1 }))
    if (event.event === 'field' && event.rule === 'cookie' && event.confidence >= 0.6) count++
  return count
}

describe('pairs with semicolons between', () => {
  it.each([
    'Server=.;Database=Shop;Trusted_Connection=True;MultipleActiveResultSets=true',
    'Data Source=sql01; Initial Catalog=Reports; Integrated Security=SSPI',
    'DefaultEndpointsProtocol=https;AccountName=shop;EndpointSuffix=core.example.net',
    'CONNECTIONS=1 node a.js; CONNECTIONS=50 node b.js',
  ])('%s is a connection or a command', async (value) => {
    expect(await cookies(value)).toBe(0)
  })
  it('are cookies else', async () => {
    expect(await cookies('sid=q8Zr2vLw0XnT5yBd; theme=dark')).toBe(1)
    expect(await cookies('sid=q8Zr2vLw0XnT5yBd;theme=dark')).toBe(1)
  })
})
