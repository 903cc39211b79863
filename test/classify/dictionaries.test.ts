/** Files that say what the columns of another file mean hold nobody's data: BIDS sidecars, codebooks of surveys. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function told(document: object): Promise<string[]> {
  const found: string[] = []
  for await (const event of scan([memorySource('fields.json', Buffer.from(JSON.stringify(document)))], { threads: 1 }))
    if (event.event === 'field' && event.confidence >= 0.6) found.push(`${event.rule} ${event.path}`)
  return found
}

describe('a data dictionary', () => {
  it('tells what codes stand for, and nobody’s gender or marital status', async () => {
    const sex = { LongName: 'Sex', Levels: { M: 'male', F: 'female', O: 'other' } }
    expect(await told({ sex, marital_status: { Levels: { S: 'single', M: 'married' } } })).toEqual([])
    expect(await told({ name: 'Ines Duarte', gender: 'female', marital_status: 'single' })).toContain('gender gender')
  })
  it('describes numbers of people in words, which are no numbers', async () => {
    expect(await told({ participant_id: { LongName: 'Participant identifier', Units: 'none' } })).toEqual([])
    expect(await told({ participant_id: 'P-00412' })).toEqual(['user-id participant_id'])
  })
})
