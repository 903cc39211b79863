/** Lists of values, one a line, and texts that are one value. */
import { describe, expect, it } from 'vitest'
import { valueListIn } from '../../src/formats/value-list.ts'
import type { ScanEvent } from '../../src/model/event.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { randomFrom } from '../kernel/generate.ts'
import { verdictsOf } from './table.ts'

const SHOWN = 0.6

async function rulesIn(text: string): Promise<string[]> {
  const events: ScanEvent[] = []
  for await (const event of scan([memorySource('values.txt', text)], { threads: 1 })) events.push(event)
  return events.flatMap((event) => (event.event === 'finding' ? [event.rule] : []))
}

it('when an appointment comes again is no cookie, nor is a sum with ten decimals', async () => {
  const rules = ['FREQ=YEARLY;BYDAY=2SU;BYMONTH=3', 'FREQ=WEEKLY;COUNT=10', 'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1,15']
  const calendar = rules.map((rule, i) => `BEGIN:VEVENT\r\nUID:${i}\r\nRRULE:${rule}\r\nEND:VEVENT\r\n`).join('')
  for (const [name, text] of [
    ['a.ics', `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${calendar}END:VCALENDAR\r\n`],
    ['a.json', `[${rules.map((rrule, i) => `{"rrule":"${rrule}","sum":${1234567 + i}.2345678901}`).join()}]`],
  ] as const) {
    const found: string[] = []
    for await (const event of scan([memorySource(name, text)], { threads: 1 }))
      if (event.event === 'field') found.push(event.rule)
    expect(found, name).toEqual([])
  }
})

describe('a list', () => {
  const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]
  const pesels = Array.from({ length: 40 }, (_, i) => {
    const digits = `${50 + i}${String(1 + (i % 12)).padStart(2, '0')}${String(1 + ((i * 7) % 28)).padStart(2, '0')}${1000 + i * 131}`
    const sum = WEIGHTS.reduce((all, weight, at) => all + weight * Number(digits[at]), 0)
    return `${digits}${(10 - (sum % 10)) % 10}`
  })

  it('of one kind of numbers is recognised by their check, each value found', async () => {
    expect(await rulesIn(pesels.join('\n'))).toEqual(pesels.slice(0, 20).map(() => 'pl/pesel'))
  })

  it('may have a name', async () => {
    expect(new Set(await rulesIn(`pesel\r\n${pesels.join('\r\n')}\r\n`))).toEqual(new Set(['pl/pesel']))
  })

  it('of one value is weighed against the chance that one of all rules passes', async () => {
    expect(await rulesIn('44051401359\n')).toEqual(['pl/pesel'])
    expect(await rulesIn('44051401358\n')).toEqual([])
    expect(await rulesIn('3998 7654 3211')).toEqual(['in/aadhaar'])
    expect(await rulesIn('4111111111111111')).toEqual(['credit-card-number'])
  })

  it.each(['1732633200', '1732633200123', '20241126', '1.20.3', '00:14:22', '2024-11-26', '127.0.0.1', 'a', '', '42'])(
    'of %j says nothing',
    async (text) => {
      expect(await rulesIn(text)).toEqual([])
    },
  )

  it.each([
    'My IBAN is DE89370400440532013000',
    'pesel 44051401359',
    'one\ntwo\nthree',
    '44051401359\nand a line of text below it',
    '44051401359\nS1234567D',
    '192.0.2.1\n198.51.100.7',
  ])('is not %j', (text) => {
    expect(valueListIn(Buffer.from(text))).toBeNull()
  })
})

describe('one random value', () => {
  const FORMS =
    '99999999 999999999 9999999999 99999999999 999999999999 9999999999999 A99999999 AA9999999 99999999A XXXXXXXXX'.split(' ')
  const ALPHABETS: Readonly<Record<string, string>> = {
    9: '0123456789',
    A: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    X: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  }

  it.each(FORMS)('of the form %s is seldom somebody’s number', (form) => {
    const random = randomFrom(11)
    const draw = (): string =>
      [...form].map((c) => (ALPHABETS[c] as string).charAt(random((ALPHABETS[c] as string).length))).join('')
    const values = Array.from({ length: 150 }, draw)
    const flagged = values.filter((value) =>
      verdictsOf([{ name: null, values: [value] }]).some(({ confidence }) => confidence >= SHOWN),
    )
    expect(flagged.length / values.length).toBeLessThan(0.25)
  })

  it.each(FORMS)('many of the form %s are nobody’s', (form) => {
    const random = randomFrom(12)
    const values = Array.from({ length: 100 }, () =>
      [...form].map((c) => (ALPHABETS[c] as string).charAt(random((ALPHABETS[c] as string).length))).join(''),
    )
    expect(verdictsOf([{ name: null, values }]).filter(({ confidence }) => confidence >= SHOWN)).toEqual([])
  })
})
