import { describe, expect, it } from 'vitest'
import { format as hl7 } from '../../src/formats/hl7.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { itConforms } from './conformance.ts'
import { readCut } from './read-cut.ts'

const HEADER = 'MSH|^~\\&|A|B|C|D|20240211||ADT^A01|1|P|2.5\r'
const cellsOf = (text: string): unknown[] =>
  readCut(hl7, text, { around: true })
    .cells.filter(([path]) => path?.startsWith('MSH') === false)
    .map(([path, record, value]) => [path, record, value])

async function rulesOf(text: string): Promise<string[]> {
  const found: string[] = []
  for await (const event of scan([memorySource('a.hl7', text)], { threads: 1 }))
    if (event.event === 'field') found.push(`${event.path}: ${event.rule}`)
  return found
}

describe('HL7 version 2', () => {
  itConforms(hl7, {
    text: 'MSH|^~\\&|@|B\r\nPID|1||@^^^@^MR~1^^^^SS||@&x^@~@^\\T\\@||@\rOBX|@\nno segment @\r@|@\r\x0bMSH*:+\\&*@\rPID*@:@&@+|@\r\x1c\r@',
    pieces: ['MSH|^~\\&|', '\rMSH*:+\\&*', '\rPID|', '|', '^', '~', '&', '\\', '\\X', '\x0b', '\r', 'ZZZ|', '^^^^MR|'],
    pumps: ['MSH|^~\\&|A\r', 'PID|3|^^^^MR\r', '|', '^', '~', '&', '\\F', 'ZZZ', '\r', '\x0b'],
  })

  it('names elements and the parts of their types, and counts messages', () => {
    expect(
      cellsOf(`${HEADER}PID|1||7^^^H^MR~8^^^H||LEE&VAN^ANN^M||19610615||||1 LOW ST&LOW ST&1^^BATH\r${HEADER}NK1|1|FOX^BO\r`),
    ).toEqual([
      ['PID-1', 0, '1'],
      ['PID-3 patient identifier.MR', 0, '7'],
      ['PID-3.authority', 0, 'H'],
      ['PID-3.type', 0, 'MR'],
      ['PID-3 patient identifier', 0, '8'],
      ['PID-3.authority', 0, 'H'],
      ['PID-5 patient name.family', 0, 'LEE'],
      ['PID-5 patient name.family', 0, 'VAN'],
      ['PID-5 patient name.given', 0, 'ANN'],
      ['PID-5 patient name.middle', 0, 'M'],
      ['PID-7 date of birth', 0, '1961-06-15'],
      ['PID-11 patient address.street', 0, '1 LOW ST'],
      ['PID-11 patient address.street', 0, 'LOW ST'],
      ['PID-11 patient address.street', 0, '1'],
      ['PID-11 patient address.city', 0, 'BATH'],
      ['NK1-1', 1, '1'],
      ['NK1-2 next of kin name.family', 1, 'FOX'],
      ['NK1-2 next of kin name.given', 1, 'BO'],
    ])
  })

  it('knows the separators of each message, undoes escapes, and leaves out what says nothing', () => {
    expect(
      cellsOf(
        `${HEADER}NTE|||a\\T\\b\\.br\\c \\X4D\\ \\H\\d\r\x0bMSH*:+!&*A\rPID*****LEE:ANN|B!F!C+FOX\rNK1**UNKNOWN:""**99999999\x1c\r`,
      ),
    ).toEqual([
      ['NTE-3 comment', 0, 'a&b\nc M d'],
      ['PID-5 patient name.family', 1, 'LEE'],
      ['PID-5 patient name.given', 1, 'ANN|B|C'],
      ['PID-5 patient name.family', 1, 'FOX'],
      ['NK1-2 next of kin name.family', 1, ''],
      ['NK1-2 next of kin name.given', 1, ''],
      ['NK1-4 next of kin address.street', 1, ''],
    ])
  })

  it('reads what is no segment as text, and says so', () => {
    const { hits, problems } = readCut(hl7, `${HEADER}page @ 2\r\nPID|||||@`, { around: true })
    expect(hits.map(([path]) => path)).toEqual([null, 'PID-5 patient name.family'])
    expect(problems).toEqual(['malformed'])
  })

  it('tells whose values they are by the standard, and only where they look so', async () => {
    const found = await rulesOf(
      `${HEADER}PID|1||70023145^^^H^MR||WHITLOCK^AGNES||19580317|F|||||||||MET^Methodist||219-09-9999\rIN1||||EXAMPLE MUTUAL\rORC||4471^LIS|4472^LIS\r`,
    )
    for (const told of [
      'PID-3 patient identifier.MR: user-id',
      'PID-5 patient name.family: person-name',
      'PID-7 date of birth: date-of-birth',
      'PID-8 sex: gender',
      'PID-17 religion.text: religion',
      'PID-19 SSN: us/ssn',
    ])
      expect(found).toContain(told)
    expect(found.filter((told) => /^(?:MSH|IN1|ORC)/.test(told))).toEqual([])
    expect(await rulesOf(`${HEADER}PID|1||||UNKNOWN^UNKNOWN||""|U|||||99999999\r`)).toEqual(['PID-8 sex: gender'])
  })

  it('is known by its first segment', () => {
    const sure = (text: string): number => hl7.recognises(Buffer.from(text), '-')
    expect(sure(HEADER)).toBeGreaterThan(0.9)
    expect(sure(`\x0b${HEADER}`)).toBeGreaterThan(0.9)
    expect(sure('\ufeffFHS|^~\\&|A')).toBeGreaterThan(0.9)
    expect(sure('MSH#:+|&#A')).toBeGreaterThan(0.9)
    for (const text of ['MSH|name|age\n', 'MSH', 'MSH|', 'MSHELL^~\\&|', '| MSH | segment |\n', 'MSH||||||', 'MSH,a,b'])
      expect(sure(text), text).toBe(0)
  })
})
