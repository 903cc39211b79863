import { describe, expect, it } from 'vitest'
import { format as swift } from '../../src/formats/swift.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { itConforms } from './conformance.ts'
import { readCut } from './read-cut.ts'

const BEGIN = '{1:F01EXAMDEFFAXXX0000000000}{2:I103EXAMGB2LXXXXN}{4:\r\n'
const cellsOf = (text: string): unknown[] =>
  readCut(swift, text, { around: true }).cells.map(([path, record, value]) => [path, record, value])

describe('SWIFT MT', () => {
  itConforms(swift, {
    text: `${BEGIN}:20:@\r\n:50K:/@\r\n@\r\n@ 1\r\n:59F:@\n1/@\n4/@\n:70:@\n@\n-}{5:{@}}\n@\n:20:@\n:61:@\n:86:166?00@?3\n2@?32@\n@?31@?\n:52A:@\n@:20:`,
    pieces: [BEGIN, ':20:', ':50K:', ':59F:', ':86:', ':61:', '/', '1/', '4/', '?32', '?', '-}', '{5:', 'CCPT/DE/'],
    pumps: [':20:\n', ':86:?32', '?32', '?32\n', '?', ':50K:/\n', 'a\n', ':70:\na\n', '1/a\n'],
  })

  it('names the lines of parties, and counts messages', () => {
    expect(
      cellsOf(
        `${BEGIN}:20:A1\r\n:50K:/C/DE89370400440532013000\r\nANN LEE\r\n1 LOW ST\r\nBATH\r\n:59:BO FOX\r\n:70:RENT\r\nMARCH\r\n-}\r\n${BEGIN}:20:A2\r\n:50F:CCPT/DE/C01X\r\n1/CY ROE\r\n2/2 LOW ST\r\n3/DE/NORDEN\r\n4/19720830\r\n:59A:EXAMGB2LXXX\r\n-}`,
      ),
    ).toEqual([
      [':20: transaction reference', 0, 'A1'],
      [':50K: ordering customer.account', 0, 'DE89370400440532013000'],
      [':50K: ordering customer.name', 0, 'ANN LEE'],
      [':50K: ordering customer.address', 0, '1 LOW ST'],
      [':50K: ordering customer.address', 0, 'BATH'],
      [':59: beneficiary.name', 0, 'BO FOX'],
      [':70: remittance information', 0, 'RENT\nMARCH'],
      [':20: transaction reference', 1, 'A2'],
      [':50F: ordering customer.paper', 1, 'C01X'],
      [':50F: ordering customer.name', 1, 'CY ROE'],
      [':50F: ordering customer.street', 1, '2 LOW ST'],
      [':50F: ordering customer.place', 1, 'NORDEN'],
      [':50F: ordering customer.birth date', 1, '1972-08-30'],
      [':59A: beneficiary.bic', 1, 'EXAMGB2LXXX'],
    ])
  })

  it('reads subfields of statements over line ends', () => {
    const text =
      ':20:S\r\n:25:12030000/0000202051\r\n:28C:1/1\r\n:61:2403010301DR85,N\r\n:86:105?00DIRECT?32ANN L\r\nEE?33AND BO?30EXAMDEFF\r\n:86:plain words\r\nand more\r\n-'
    expect(cellsOf(text).slice(1)).toEqual([
      [':25: account number', 0, '0000202051'],
      [':28C: statement number', 0, '1/1'],
      [':61: statement line', 1, '2403010301DR85,N'],
      [':86: information to the account owner', 1, '105'],
      [':86: information to the account owner.other', 1, 'DIRECT'],
      [':86: information to the account owner.name', 1, 'ANN LEE'],
      [':86: information to the account owner.name', 1, 'AND BO'],
      [':86: information to the account owner.bank', 1, 'EXAMDEFF'],
      [':86: information to the account owner', 1, 'plain wordsand more'],
    ])
  })

  it('begins a subfield whose code ends a line in the line below, and no value goes on behind a code', async () => {
    const text =
      ':20:S\r\n:25:12030000/0000202051\r\n:28C:00004/00001\r\n:86:166?31DE89370400440532013000?32\r\nANN LEE?20Miete Lange Gasse?21 5 Koeln\r\n-'
    expect(cellsOf(text).slice(3)).toEqual([
      [':86: information to the account owner', 0, '166'],
      [':86: information to the account owner.account', 0, 'DE89370400440532013000'],
      [':86: information to the account owner.name', 0, 'ANN LEE'],
      [':86: information to the account owner.purpose', 0, 'Miete Lange Gasse'],
      [':86: information to the account owner.purpose', 0, '5 Koeln'],
    ])
    const values: string[] = []
    for await (const event of scan([memorySource('a.sta', text)], { threads: 1 }))
      if (event.event === 'finding' && event.offset !== null && event.length !== null)
        values.push(`${event.rule} ${text.slice(event.offset, event.offset + event.length)}`)
    expect(values).toContain('iban DE89370400440532013000')
    expect(values.filter((value) => value.includes('?'))).toEqual([])
    expect(values.filter((value) => value.startsWith('phone-number'))).toEqual([])
  })

  it('tells who pays whom, and takes no firm for a person', async () => {
    const found: string[] = []
    const text = `${BEGIN}:20:A1\n:50K:/DE89370400440532013000\nGESINE UHLENBROCK\nDEICHSTRASSE 14\n26721 EMDEN\n:52A:EXAMDEFFXXX\n:59:/GB29NWBK60161331926819\nEXAMPLE SUPPLIES LTD\n:70:INVOICE 4711\n-}`
    for await (const event of scan([memorySource('a.txt', text)], { threads: 1 }))
      if (event.event === 'field') found.push(`${event.path} ${event.rule}`)
    expect(found).toContain(':50K: ordering customer.name person-name')
    expect(found).toContain(':50K: ordering customer.account iban')
    expect(found).toContain(':50K: ordering customer.address postal-address')
    expect(found.filter((one) => /59: beneficiary.name|:20: |:70: /.test(one))).toEqual([])
  })

  it('is known by its first block, or by the first tags of a statement', () => {
    const sure = (text: string): number => swift.recognises(Buffer.from(text), '-')
    expect(sure(BEGIN)).toBeGreaterThan(0.9)
    expect(sure('\r\n:20:STARTUMS\r\n:25:1/2\r\n')).toBeGreaterThan(0.9)
    for (const text of ['{1:2}', '{1: "a"}', ':20:30:40\n', ':20:x', '{1:F01}', ':20: o clock\n\nwords\n'])
      expect(sure(text), text).toBe(0)
  })
})
