/** Specimens of ICAO Doc 9303, parts 4 to 6. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScanEvent } from '../../src/model/event.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { mrzEnd } from '../../src/validators/mrz.ts'

const PASSPORT = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10']
const CARD = ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<']
const TD2 = ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6']

describe('a machine readable zone', () => {
  it.each([PASSPORT, CARD, TD2].flatMap((lines) => ['\n', '\r\n', '\n    ', '', '\\n'].map((mark) => [lines.join(mark)])))(
    'is read: %j',
    (text) => {
      const bytes = Buffer.from(`${text} `)
      expect(mrzEnd(bytes, 0)).toBe(text.length)
    },
  )

  it('is none with one digit changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(PASSPORT, TD2),
        fc.integer({ min: 0, max: 27 }),
        fc.integer({ min: 1, max: 9 }),
        (lines, at, by) => {
          const [first = '', second = ''] = lines
          const digit = second.charCodeAt(at) - 48
          fc.pre(digit >= 0 && digit <= 9)
          const text = `${first}\n${second.slice(0, at)}${(digit + by) % 10}${second.slice(at + 1)} `
          expect(mrzEnd(Buffer.from(text), 0)).toBe(-1)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('never reads past the end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, at) => {
        expect(mrzEnd(bytes, at)).toBeLessThanOrEqual(bytes.length)
      }),
      { numRuns: 200 },
    )
  })

  it('is found in text, whole, as a specimen', async () => {
    const events: ScanEvent[] = []
    const text = `Scanned today:\n  ${PASSPORT.join('\n')}\nand the card\n${CARD.join('\n')}\n`
    for await (const event of scan([memorySource('desk.txt', text)], { threads: 1 })) events.push(event)
    const found = events.flatMap((event) => (event.event === 'finding' && event.rule === 'mrz' ? [event] : []))
    expect(found.map(({ line, length, synthetic }) => [line, length, synthetic])).toEqual([
      [2, 89, true],
      [5, 92, true],
    ])
  })
})
