import { describe, expect, it } from 'vitest'
import { format as gedcom } from '../../src/formats/gedcom.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { itConforms } from './conformance.ts'
import { readCut } from './read-cut.ts'

const HEADER = '0 HEAD\n1 GEDC\n2 VERS 5.5.1\n'
const cellsOf = (text: string): unknown[] =>
  readCut(gedcom, HEADER + text, { around: true })
    .cells.filter(([path]) => path?.startsWith('HEAD') === false)
    .map(([path, record, value]) => [path, record, value])

describe('GEDCOM', () => {
  itConforms(gedcom, {
    text: '0 HEAD\r\n1 CHAR @\n0 @I1@ INDI\n1 NAME @ /@/\n2 GIVN @\n1 NOTE a@\n2 CONC @\n2 CONT @\n1 FAMC @F1@\n2 CONT @\n  1 BIRT\n2 DATE 1 MAY @ 1961\nno @\n99 X @\n0 TRLR',
    pieces: [
      '0 HEAD\n',
      '0 @I1@ INDI\n',
      '1 NAME ',
      '/',
      '2 CONC ',
      '2 CONT ',
      '1 BIRT\n',
      '2 DATE ',
      '1 NOTE\n',
      '@F1@',
      '1961',
    ],
    pumps: ['0 @I@ INDI\n', '1 NAME /', '2 CONC a\n', '1 NOTE\n', '/', '@', '2 DATE ABT ', '9 A\n'],
  })

  it('names lines by what they are below of, joins what goes on, and leaves pointers out', () => {
    expect(
      cellsOf(
        '0 @I1@ INDI\n1 NAME Ann  /Lee/\n1 BIRT\n2 DATE ABT 9 NOV 1968\n2 PLAC Bath\n1 FAMS @F1@\n1 NOTE on\n2 CONC e\n2 CONT two @@ 3\n1 ADDR\n2 CONT 1 Low St\n2 CONT Bath\n2 CITY Bath\n0 @I2@ INDI\n1 NAME Unknown\n1 BIRT\n2 DATE 1939\n0 @I3@ INDI\n1 BIRT\n2 DATE BET 1788 AND 1790\n',
      ),
    ).toEqual([
      ['INDI.NAME', 1, 'Ann Lee'],
      ['INDI.BIRT.DATE', 1, '9 NOV 1968'],
      ['INDI.BIRT.PLAC', 1, 'Bath'],
      ['INDI.NOTE', 1, 'one\ntwo @ 3'],
      ['INDI.ADDR', 1, '1 Low St, Bath'],
      ['INDI.ADDR.CITY', 1, 'Bath'],
      ['INDI.NAME', 2, ''],
      ['INDI.BIRT.DATE.year', 2, '1939'],
      ['INDI.BIRT.DATE.past', 3, '1788'],
    ])
  })

  it('tells who was born when and where people live, each at one place', async () => {
    const text = `${HEADER}0 @I1@ INDI\n1 NAME Henrike /Vossberg/\n2 GIVN Henrike\n2 SURN Vossberg\n1 BIRT\n2 DATE 9 NOV 1968\n1 RESI\n2 ADDR 8 Mill Lane\n3 CITY Bath\n0 @I2@ INDI\n1 NAME Ida /Vossberg/\n1 BIRT\n2 DATE 1 JAN 1788\n0 TRLR\n`
    const fields: string[] = []
    const places: string[] = []
    for await (const event of scan([memorySource('a.ged', text)], { threads: 1 })) {
      if (event.event === 'field') fields.push(`${event.path} ${event.rule}`)
      if (event.event === 'finding')
        places.push(`${event.anchor} ${text.slice(event.offset ?? 0, (event.offset ?? 0) + (event.length ?? 0))}`)
    }
    expect(fields).toContain('INDI.BIRT.DATE date-of-birth')
    expect(fields).toContain('INDI.RESI.ADDR postal-address')
    expect(places).toContain('path:INDI.NAME.SURN Vossberg')
    expect(places.filter((place) => place.startsWith('text') || / (?:GIVN|SURN|ADDR)|1788/.test(place))).toEqual([])
  })

  it('is known by its first lines', () => {
    const sure = (text: string): number => gedcom.recognises(Buffer.from(text), '-')
    expect(sure(HEADER)).toBeGreaterThan(0.9)
    expect(sure('\ufeff0 HEAD\r\n1 SOUR X\r\n')).toBeGreaterThan(0.9)
    for (const text of ['0 HEAD', '0 HEADING\n1 A', '0 HEAD of state\n', '0\n1\n', '0 head']) expect(sure(text), text).toBe(0)
  })

  it('takes no tag for somebody, and no place for one who is called so', async () => {
    const people = ['Bolling', 'Dandridge', 'Whitehead', 'Fairfax'].map(
      (name, i) =>
        `0 @I${i}@ INDI\n1 NAME Elisabeth /${name}/\n2 GIVN Elisabeth\n2 SURN ${name}\n1 DEAT\n2 PLAC Mount ${name}, Stafford, Virginia\n1 FAMS @F1@\n`,
    )
    const text = `0 HEAD\n1 GEDC\n2 VERS 5.5.1\n1 CHAR UTF-8\n${people.join('')}0 TRLR\n`
    const names: string[] = []
    for await (const event of scan([memorySource('a.ged', text)], { threads: 1 }))
      if (event.event === 'finding' && event.rule === 'person-name' && event.offset !== null && event.length !== null)
        names.push(text.slice(event.offset, event.offset + event.length))
    expect(names).toContain('Whitehead')
    expect(names.filter((name) => /SURN|GIVN|Mount|Stafford/.test(name))).toEqual([])
  })
})
