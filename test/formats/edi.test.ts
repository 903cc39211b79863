import { describe, expect, it } from 'vitest'
import { format as edifact } from '../../src/formats/edifact.ts'
import { format as x12 } from '../../src/formats/x12.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import type { Format } from '../../src/model/format.ts'
import { itConforms } from './conformance.ts'
import { readCut } from './read-cut.ts'

/** A header in the widths that the standard asks for. */
function header(element: string, component: string, segment: string, repetition = '^'): string {
  const [none, id] = [' '.repeat(10), 'EXAMPLE'.padEnd(15)]
  const fields = ['00', none, '00', none, 'ZZ', id, 'ZZ', id, '240101', '1253', repetition, '00501', '000000905', '1', 'T']
  return `ISA${element}${fields.join(element)}${element}${component}${segment}`
}
const ISA = header('*', ':', '~')

const cellsOf = (format: Format, text: string, segments: RegExp): unknown[] =>
  readCut(format, text, { around: true })
    .cells.filter(([path]) => segments.test(path ?? ''))
    .map(([path, record, value]) => [path, record, value])

async function rulesOf(text: string): Promise<string[]> {
  const found: string[] = []
  for await (const event of scan([memorySource('a.edi', text)], { threads: 1 }))
    if (event.event === 'field') found.push(`${event.path}: ${event.rule}`)
  return found
}

describe('X12', () => {
  itConforms(x12, {
    text: `${ISA}GS*@~\nST*834*@~INS*@~\r\nNM1*IL*1*@*A@^@:@***34*@~REF*SY*@~HI*BK:@*ZZ:@~INS*Y~@~no @~${header('|', '>', '\n', 'U')}ST|@\nPER|IC|@|TE|@\n@`,
    pieces: [ISA, header('|', '>', '\n'), 'NM1*IL*1*', 'REF*SY*', '*', '~', ':', '^', '|', 'INS', 'ST*', 'HI*BK:'],
    pumps: [ISA, 'NM1*IL*1*A~', '*', '~', ':', '^', 'INS~', 'REF*SY*1~', 'HI*BK:A~'],
  })

  it('calls values by the codes beside them, by whose they are, and knows members apart', () => {
    const text = `${ISA}ST*834*1~INS*Y~REF*SY*219099999~REF*ZZ*4~NM1*IL*1*LEE*ANN*M***MI*77~N3*1 LOW ST~N4*BATH*ME*04530~DMG*D8*19610615*F~PER*IP**EM*a*CP*5~INS*N~NM1*85*2*CLINIC~SE*1~`
    expect(cellsOf(x12, text, /^(?:REF|NM1|N\d|DMG|PER)/)).toEqual([
      ['REF-1', 0, 'SY'],
      ['REF-2 SSN', 0, '219099999'],
      ['REF-1', 0, 'ZZ'],
      ['REF-2 reference', 0, '4'],
      ['NM1-1', 0, 'IL'],
      ['NM1[insured]-2', 0, '1'],
      ['NM1[insured]-3 last name', 0, 'LEE'],
      ['NM1[insured]-4 first name', 0, 'ANN'],
      ['NM1[insured]-5 middle name', 0, 'M'],
      ['NM1[insured]-8', 0, 'MI'],
      ['NM1[insured]-9 member id', 0, '77'],
      ['N3[insured]-1 street', 0, '1 LOW ST'],
      ['N4[insured]-1 city', 0, 'BATH'],
      ['N4[insured]-2 state', 0, 'ME'],
      ['N4[insured]-3 postal code', 0, '04530'],
      ['DMG[insured]-1', 0, 'D8'],
      ['DMG[insured]-2 date of birth', 0, '1961-06-15'],
      ['DMG[insured]-3 gender', 0, 'F'],
      ['PER[insured]-1', 0, 'IP'],
      ['PER[insured]-3', 0, 'EM'],
      ['PER[insured]-4 email', 0, 'a'],
      ['PER[insured]-5', 0, 'CP'],
      ['PER[insured]-6 mobile phone', 0, '5'],
      ['NM1-1', 1, '85'],
      ['NM1[billing provider]-2', 1, '2'],
      ['NM1[billing provider]-3 organization name', 1, 'CLINIC'],
    ])
  })

  it('knows the separators of each interchange', () => {
    const text = `${ISA}ST*837*1~\n${header('|', '>', '\n')}ST|837|2\nHI|ABK>J0300|BG>42\nNM1|QC|1|O*NEIL~|ANN\n`
    expect(cellsOf(x12, text, /^(?:HI|NM1.*name)/)).toEqual([
      ['HI-1', 1, 'ABK'],
      ['HI-1.2 diagnosis code', 1, 'J0300'],
      ['HI-2', 1, 'BG'],
      ['HI-2.2 health condition', 1, '42'],
      ['NM1[patient]-3 last name', 1, 'O*NEIL~'],
      ['NM1[patient]-4 first name', 1, 'ANN'],
    ])
  })

  it('tells members by the standard, and nobody in what is unknown or a firm', async () => {
    const found = await rulesOf(
      `${ISA}ST*834*1~N1*P5*CEDAR HOLLOW SCHOOLS~INS*Y~NM1*IL*1*TREMAINE*PHILIPPA****34*219099999~DMG*D8*19810423*F~SE*5*1~`,
    )
    for (const told of [
      'NM1[insured]-3 last name: person-name',
      'NM1[insured]-9 SSN: us/ssn',
      'DMG[insured]-2 date of birth: date-of-birth',
    ])
      expect(found).toContain(told)
    expect(found.filter((told) => /^(?:ISA|N1|ST)/.test(told))).toEqual([])
    expect(await rulesOf(`${ISA}ST*834*1~NM1*IL*1*UNKNOWN*UNKNOWN****34*999999999~SE*5*1~`)).toEqual([])
  })

  it('is known by its header', () => {
    const sure = (text: string): number => x12.recognises(Buffer.from(text), '-')
    expect(sure(ISA)).toBeGreaterThan(0.9)
    expect(sure(`\ufeff${header('|', '>', '\r\n')}`)).toBeGreaterThan(0.9)
    for (const text of [
      'ISA',
      'ISA*',
      'ISABELLA*',
      `ISA${'*a'.repeat(20)}`,
      'ISA,1,2\n'.repeat(9),
      'ISA****************',
      `ISA*${' '.repeat(600)}`,
    ])
      expect(sure(text), text).toBe(0)
  })
})

describe('EDIFACT', () => {
  itConforms(edifact, {
    text: "UNA:+.? '\r\nUNB+UNOA:4+@'UNH+1+PAXLST:D'NAD+FL+++@:?'@?+@+@'COM+@:TE+@:EM'DTM+329:@'NAD+FM+++@'@'no @'UNA*|.!^~UNH|1|ORDERS'NAD|BY|||@*@^@~DTM|137*@~@?",
    pieces: ["UNA:+.? '", 'UNA*|.!^~', 'NAD+FL+++', 'COM+', ':', '+', "'", '?', "UNH+1+PAXLST'", 'DTM+329:'],
    pumps: ["UNA:+.? '", "NAD+FL+++A:B'", '+', ':', '?', "'", 'COM+A:', "UNH+1+PAXLST'NAD+FL'"],
  })

  it('names the parts of travellers, and counts them', () => {
    const text =
      "UNA:+.? 'UNB+UNOA:4+A'UNH+1+PAXLST:D:05B'NAD+MS+++AIR'COM+555 0100:TE+a?+b:EM'NAD+FL+++O?'HARA:ANN+1 LOW ST+BATH'DTM+329:610615'DOC+P:110+X1'NAD+FM+++LEE:BO'"
    expect(cellsOf(edifact, text, /^(?:NAD\[|COM|DTM|DOC).* /)).toEqual([
      ['NAD[message sender]-4 name', 1, 'AIR'],
      ['COM-1 phone', 1, '555 0100'],
      ['COM-2 email', 1, 'a+b'],
      ['NAD[passenger]-4 last name', 2, "O'HARA"],
      ['NAD[passenger]-4.2 first name', 2, 'ANN'],
      ['NAD[passenger]-5 street', 2, '1 LOW ST'],
      ['NAD[passenger]-6 city', 2, 'BATH'],
      ['DTM-1.2 date of birth', 2, '61-06-15'],
      ['DOC-2 passport number', 2, 'X1'],
      ['NAD[crew]-4 last name', 3, 'LEE'],
      ['NAD[crew]-4.2 first name', 3, 'BO'],
    ])
  })

  it('ends addresses of mail where the separator stands that may be part of them, and no value at one that is released', async () => {
    const places: string[] = []
    const text =
      "UNB+UNOC:3+A+B+240305:1021+55'UNH+55+ORDERS:D'NAD+DP+++GISELA HOLZAPFEL+AM MARKT 7'COM+?+49 69 5550143:TE+gisela@example.com:EM'"
    for await (const event of scan([memorySource('a.edi', text)], { threads: 1 }))
      if (event.event === 'finding')
        places.push(`${event.rule} ${text.slice(event.offset ?? 0, (event.offset ?? 0) + (event.length ?? 0))}`)
    expect(places).toContain('email-address gisela@example.com')
    expect(places).toContain('phone-number +49 69 5550143')
    expect(places).toContain('person-name GISELA HOLZAPFEL')
    expect(places.filter((place) => place.startsWith('email'))).toHaveLength(1)
  })

  it('is known by its advice or its header', () => {
    const sure = (text: string): number => edifact.recognises(Buffer.from(text), '-')
    expect(sure("UNA:+.? 'UNB")).toBeGreaterThan(0.9)
    expect(sure('UNB+UNOA:1+A')).toBeGreaterThan(0.9)
    for (const text of ['UNA', 'UNABLE to', 'UNA::::::', 'UNB+', 'UNB,1', 'UNANIMOUS']) expect(sure(text), text).toBe(0)
  })
})
