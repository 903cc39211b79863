import { describe, expect, it } from 'vitest'
import { format as ofx } from '../../src/formats/ofx.ts'
import { ofxName } from '../../src/formats/ofx-fields.ts'
import { itConforms } from './conformance.ts'
import { readCut } from './read-cut.ts'

const cellsOf = (text: string): unknown[] =>
  readCut(ofx, text, { around: true }).cells.map(([path, record, value]) => [
    String(path).replace(/^OFX\/STMTRS\/?/, ''),
    record,
    value,
  ])

const SGML =
  '<OFX><STMTRS><BANKACCTFROM><BANKID>021000021\n<ACCTID>0001\n</BANKACCTFROM>\n<STMTTRN>\n<CHECKNUM>\n<NAME>Ann &amp; Bo\n<MEMO>rent\n</STMTTRN>\n<STMTTRN><NAME>Cy Roe<BANKACCTTO><ACCTID>0002</BANKACCTTO><MEMO>lunch</STMTTRN></STMTRS><CCSTMTRS><ACCTID>0003<STMTTRN><MEMO>tea</STMTTRN></CCSTMTRS></OFX>'

describe('OFX', () => {
  itConforms(ofx, {
    text: 'OFXHEADER:100\nNEWFILEUID:@\n\n<OFX><STMTRS>@<ACCTID>@\n<STMTTRN>\n<CHECKNUM>\n<NAME>@ a@ \n\n<MEMO>@</MEMO>\n<X a="@">@</X></STMTTRN><STMTTRN><NAME>@<!-- @ -->@</STMTTRN>@</STMTRS>@',
    pieces: [
      '<OFX>',
      '<STMTTRN>',
      '</STMTTRN>',
      '<NAME>',
      '</NAME>',
      '<MEMO/>',
      '<',
      '>',
      '&amp;',
      '<!--',
      '-->',
      '<?OFX ',
      '?>',
      'OFXHEADER:100',
    ],
    pumps: ['<STMTTRN><NAME>a', '<A>', '<NAME>', '</A>', '<A', 'a ', '<!--', '<STMTTRN><MEMO>a\n</STMTTRN>\n'],
  })

  it('closes what holds text where the next element begins, empty ones too, and counts transactions', () => {
    expect(cellsOf(SGML)).toEqual([
      ['BANKACCTFROM/BANKID', 0, '021000021'],
      ['BANKACCTFROM/ACCTID', 0, '0001'],
      ['STMTTRN/NAME', 0, 'Ann & Bo'],
      ['STMTTRN/MEMO', 0, 'rent'],
      ['STMTTRN/NAME', 1, 'Cy Roe'],
      ['STMTTRN/BANKACCTTO/ACCTID', 1, '0002'],
      ['STMTTRN/MEMO', 1, 'lunch'],
      ['OFX/CCSTMTRS/ACCTID', 2, '0003'],
      ['OFX/CCSTMTRS/STMTTRN/MEMO', 2, 'tea'],
    ])
  })

  it('says the same of XML, where all is closed', () => {
    const xml = SGML.replace(/<(BANKID|ACCTID|CHECKNUM|NAME|MEMO)>([^<\n]*)\n?/g, '<$1>$2</$1>').toLowerCase()
    expect(cellsOf(xml).map((cell) => JSON.stringify(cell).toLowerCase())).toEqual(
      cellsOf(SGML).map((cell) => JSON.stringify(cell).toLowerCase()),
    )
  })

  it('calls elements what people call them, by what is around them', () => {
    expect([
      ofxName('CCACCTFROM', 'ACCTID'),
      ofxName('BANKACCTTO', 'ACCTID'),
      ofxName('X', 'Y'),
      ofxName('', 'constructor'),
    ]).toEqual(['card number', 'account number', 'Y', 'constructor'])
  })

  it('says what is too deep', () => {
    const { problems, cells } = readCut(ofx, `<OFX>${'<A>'.repeat(100)}x</OFX>`, { around: true })
    expect([problems, cells]).toEqual([['limit'], []])
  })

  it('is recognised by its header, its instruction, or its first element', () => {
    const sure = (text: string): number => ofx.recognises(Buffer.from(text), 'x')
    expect(sure('OFXHEADER:100\nDATA:OFXSGML\n')).toBeGreaterThan(0.9)
    expect(sure('<?xml version="1.0"?>\n<?OFX OFXHEADER="200"?>\n<OFX>')).toBeGreaterThan(0.9)
    expect(sure('<OFX><SIGNONMSGSRSV1>')).toBeGreaterThan(0.9)
    expect(sure('<?xml version="1.0"?><offers>')).toBe(0)
    expect(sure('OFX is a format')).toBe(0)
  })
})
