/** Columns of findings, counted the slow and obvious way in the text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FindingEvent } from '../src/model/event.ts'
import { scan } from '../src/scan.ts'
import { memorySource } from '../src/sources/memory.ts'

const MAIL = 'zoe.adler@corp-mail.dev'

async function findings(name: string, text: string, chunkBytes?: number): Promise<FindingEvent[]> {
  const found: FindingEvent[] = []
  const options = { threads: 1, minConfidence: 'low' as const, ...(chunkBytes !== undefined && { chunkBytes }) }
  for await (const event of scan([memorySource(name, text)], options)) if (event.event === 'finding') found.push(event)
  return found
}

/** What stands at a finding, by its code points and by its bytes. */
function at(text: string, { line, column, endColumn, bytes }: FindingEvent): string[] {
  if (line === null || column === null || endColumn === null || bytes === null) throw new Error('text has lines')
  const row = text.split('\n')[line - 1] ?? ''
  const byCodePoints = [...row].slice(column - 1, endColumn - 1).join('')
  const byBytes = Buffer.from(row)
    .subarray(bytes.column - 1, bytes.endColumn - 1)
    .toString()
  return [byCodePoints, byBytes]
}

describe('columns', () => {
  it('count code points, and bytes beside them', async () => {
    for (const before of ['', 'x ', 'Grüße an ', '👩‍👩‍👧 an ', 'пишите ', '\t']) {
      const text = `first line\n${before}${MAIL} and more\n`
      const [found] = await findings('a.txt', text)
      expect(found && at(text, found)).toEqual([MAIL, MAIL])
    }
  })

  it('of a value that is not ASCII end where it ends', async () => {
    const text = 'Ansprechpartnerin: Frau Jürgen Müßiggänger-Öztürk, Kundenbetreuung\nname: Zoë Ångström\n'
    for (const one of await findings('a.txt', text)) {
      const [byCodePoints, byBytes] = at(text, one)
      expect(byCodePoints).toBe(byBytes)
      expect(byCodePoints).toMatch(/^[\p{L}].*[\p{L}]$/u)
    }
  })

  it('are the same wherever the source is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[aß€😀 ]{0,900}$/u), fc.integer({ min: 1, max: 400 }), async (filler, chunk) => {
        const text = `${filler}\n${filler} ${MAIL} ${filler}\n`
        const whole = await findings('a.txt', text)
        expect(await findings('a.txt', text, chunk)).toEqual(whole)
        // A word before an address may be taken for a name.
        const mail = whole.find(({ rule }) => rule === 'email-address')
        expect(mail && at(text, mail)).toEqual([MAIL, MAIL])
      }),
      { numRuns: 15 },
    )
  })

  it('of table cells too', async () => {
    const text = `größe,kontakt\nß,${MAIL}\n€€,jon.berg@corp-mail.dev\n`
    const found = await findings('a.csv', text)
    expect(found.map((one) => at(text, one))).toEqual([
      [MAIL, MAIL],
      ['jon.berg@corp-mail.dev', 'jon.berg@corp-mail.dev'],
    ])
  })
})
