import { describe, expect, it } from 'vitest'
import { format as icalendar } from '../../src/formats/icalendar.ts'
import { format as ldif } from '../../src/formats/ldif.ts'
import { format as vcard } from '../../src/formats/vcard.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { itConforms } from './conformance.ts'
import { readCut } from './read-cut.ts'

describe('vCard', () => {
  itConforms(vcard, {
    text: 'BEGIN:VCARD\r\nN:@;A@;;\r\nitem1.EMAIL;TYPE=@:x@y\r\nNOTE;ENCODING=QUOTED-PRINTABLE:a=40@=\r\n @ on=\r\nEND: @\r\nNOTE:a@\\;\r\n b@\r\n@\r\nEND:VCARD\r\nBEGIN:VCARD\nTEL;@',
    pieces: ['BEGIN:VCARD', 'N:', ';', ':', '=', '\n ', 'ENCODING=QUOTED-PRINTABLE:', '"', '\\', 'ADR:'],
    pumps: ['N:', ';', 'N:;\n', '\n ', 'N;ENCODING=QUOTED-PRINTABLE:=\n', '"', 'BEGIN:A\n', 'A.', '\\'],
  })
  it('names the parts of names and addresses, unfolds, and decodes quoted-printable text', () => {
    const text =
      'BEGIN:VCARD\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen;;;\nADR:;;1 Low\\; Road;Bath\nEND:VCARD\nBEGIN:VCARD\na.NOTE:one\n  two\\nthree\nEND:VCARD\n'
    expect(readCut(vcard, text, { around: true }).cells.map(([field, record, value]) => [field, record, value])).toEqual([
      ['N.family', 0, 'Müller'],
      ['N.given', 0, 'Jürgen'],
      ['ADR.street', 0, '1 Low; Road'],
      ['ADR.city', 0, 'Bath'],
      ['NOTE', 1, 'one two\nthree'],
    ])
  })
})

describe('iCalendar', () => {
  itConforms(icalendar, {
    text: 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTENDEE;CN="A: @";X=@:mailto:a@b\nATTENDEE;CN=B@;ROLE=C\n  @D:mailto:c@d\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:@\nEND:VEVENT\nEND:VCALENDAR\n@',
    pieces: ['BEGIN:VEVENT\n', 'END:VEVENT\n', ';CN=', '"', ':', '\n ', 'ATTENDEE'],
    pumps: ['BEGIN:X\n', 'END:X\n', 'A;', 'A;CN="', '\n '],
  })
  it('names people, and no rooms', () => {
    const text =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nORGANIZER;CN=Ann Lee:mailto:a@b.example\nATTENDEE;CUTYPE=INDIVIDUAL;CN=Bo Fox:mailto:b@b.example\nATTENDEE;CN=Room 4;CUTYPE=ROOM:mailto:r@b.example\nEND:VEVENT\nEND:VCALENDAR\n'
    const { cells } = readCut(icalendar, text, { around: true })
    expect(cells.flatMap(([field, , value]) => (field?.endsWith('.CN') ? [value] : []))).toEqual(['Ann Lee', 'Bo Fox'])
  })
  it('counts events, and names who comes', () => {
    const text =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTENDEE;CN="Lee, Ann";ROLE=CHAIR:mailto:a@b.example\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR\n'
    expect(readCut(icalendar, text, { around: true }).cells.map(([field, record, value]) => [field, record, value])).toEqual([
      ['VEVENT.ATTENDEE.CN', 0, 'Lee, Ann'],
      ['VEVENT.ATTENDEE', 0, 'mailto:a@b.example'],
      ['VEVENT.SUMMARY', 1, 'x'],
    ])
  })
})

describe('LDIF', () => {
  itConforms(ldif, {
    text: '# @\n  @\nversion: 1\ndn: uid=a@b\nmail: x@\n y@\nmail;lang-de:: YUBi\n @\nphoto:< file@\n\n@\ndn: @\n',
    pieces: ['dn: ', ':', '::', '#', '\n ', 'mail', ';', '<', 'member: ', 'uid=', ',', '\\'],
    pumps: ['dn: a\n', 'dn: uid=a', ',', '\\,', ':', '\n ', 'a:', '#\n '],
  })
  it('unfolds, decodes base64, and leaves options out of names', () => {
    const text = 'dn: uid=a\nmail:: YUBiLmV4\n YW1wbGU=\ncn;lang-de: Jo\n\ndn: uid=b\nphoto:: /9j/4AAQ\n'
    expect(readCut(ldif, text, { around: true }).cells.map(([field, record, value]) => [field, record, value])).toEqual([
      ['dn.uid', 0, 'a'],
      ['mail', 0, 'a@b.example'],
      ['cn', 0, 'Jo'],
      ['dn.uid', 1, 'b'],
      ['photo', 1, ''],
    ])
  })
  it('tells whom the name of an entry is of from what it lies in', () => {
    const text =
      'dn: CN=Lee\\, Ann,OU=Sales,DC=example,DC=com\nmanager: uid = bo,dc=exa\n mple\nmember:: dWlkPWNhcm9sLGRjPXg=\nmember: cn=Dana\n  Fox,dc=x\nowner: nobody\n'
    expect(readCut(ldif, text, { around: true }).cells.map(([field, , value]) => [field, value])).toEqual([
      ['dn.cn', 'Lee, Ann'],
      ['dn', 'OU=Sales,DC=example,DC=com'],
      ['manager.uid', 'bo'],
      ['manager', 'dc=example'],
      ['member.uid', 'carol'],
      ['member.cn', 'Dana Fox'],
      ['owner', 'nobody'],
    ])
  })
  it('takes an entry of settings for nobody, and whom it leads to for somebody', async () => {
    const told = async (text: string): Promise<string[]> => {
      const fields: string[] = []
      for await (const event of scan([memorySource('a.ldif', text)], { threads: 1 }))
        if (event.event === 'field') fields.push(`${event.path} ${event.rule}`)
      return fields
    }
    expect(await told('dn: cn=config\nchangetype: modify\nreplace: olcLogLevel\nolcLogLevel: stats\n')).toEqual([])
    expect(await told('dn: ou=x,dc=example\nmanager: cn=Nora Whitfield,ou=y,dc=example\n')).toEqual(['manager.cn person-name'])
  })
  it('is known by its first entry', () => {
    const sure = (text: string): number => ldif.recognises(Buffer.from(text), '-')
    expect(sure('version: 1\n\n# a\ndn: dc=x\n')).toBeGreaterThan(0.9)
    expect(sure('dn:: YQ==\n')).toBeGreaterThan(0.9)
    expect(sure('# notes\nversion: 1\nname: x\n')).toBe(0)
    expect(sure('done: yes\n')).toBe(0)
  })
})
