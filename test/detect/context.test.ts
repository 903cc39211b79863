import { describe, expect, it } from 'vitest'
import { lookNearby, wordMatcher, wordsNearby } from '../../src/detect/context.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

function near(text: string, hit: string): string {
  const bytes = Buffer.from(text)
  const start = bytes.lastIndexOf(hit)
  lookNearby(bytes, start, start + Buffer.byteLength(hit))
  return wordsNearby()
}

async function confidenceOf(text: string, rule: string): Promise<number> {
  let confidence = 0
  for await (const event of scan([memorySource('a.txt', text)], { minConfidence: 'low', threads: 1 }))
    if (event.event === 'finding' && event.rule === rule) confidence = event.confidence
  return confidence
}

describe('words near a hit', () => {
  it('are those of its line', () => expect(near('phone\nfax 12 34 56\nmail', '12 34 56')).toContain('fax'))
  it('are not those of the line above', () => expect(near('phone list\nsee 12 34 56 there', '12 34 56')).not.toContain('phone'))
  it('are those of the header above a list whose item is the hit alone', () => {
    for (const list of [
      'Phone numbers:\n - 12 34 56\n',
      'Phone numbers:\r\n\r\n1. 98 76\r\n2. 12 34 56',
      'Phone numbers:\n98 76 54\n12 34 56',
    ])
      expect(near(list, '12 34 56')).toContain('phone numbers')
  })
  it('are not those of a header with a paragraph in between, nor of one far above', () => {
    expect(near('Phone numbers:\nnone today\n12 34 56', '12 34 56')).not.toContain('phone')
    expect(near(`Phone numbers:\n${'98 76 54\n'.repeat(80)}12 34 56`, '12 34 56')).not.toContain('phone')
  })
  it('are found without blanks around them where the script has none', () => {
    const matches = wordMatcher(['phone', '电话'])
    expect(matches('我的电话号是')).toBe(true)
    expect(matches('telephones')).toBe(false)
  })
})

describe('the header of a list', () => {
  const opening = 'Hello all, here is what you asked for.\n\n'
  it('speaks for its items, and against them', async () => {
    expect(await confidenceOf(`${opening}Phone numbers:\n- 22 55 01 32\n- 22 55 01 39\n`, 'phone-number')).toBeGreaterThan(0.6)
    expect(await confidenceOf(`${opening}Order numbers:\n- 22 55 01 32\n- 22 55 01 39\n`, 'phone-number')).toBeLessThan(0.3)
  })
})
