import { describe, expect, it } from 'vitest'
import { format } from '../../src/formats/xml.ts'
import { itConforms } from './conformance.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { readCut } from './read-cut.ts'

const read = (text: string) => readCut(format, text, { around: true })
const values = (text: string) => read(text).cells.map(([field, , value]) => [field, value])

describe('XML', () => {
  itConforms(format, {
    text:
      '\ufeff<?xml version="1.0" @?>\n<!DOCTYPE a [ <!ENTITY x "@"> ]>\n<all @="@">\n <!-- @ > -->\n <p id=\'1@\' n = "@">a@b <i>@</i> @ &amp; <![CDATA[<@>]] ]>x]]>\n@</p>\n <p/>' +
      '<field name="mail">@</field><add key="k" value="@"/>< @ <9 </p><p id=@/>@<unclosed @</all>@',
    pieces: [
      '<',
      '>',
      '/',
      '<a>',
      '</a>',
      '<a ',
      '="',
      '"',
      "'",
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<!',
      '[',
      '=',
      '&#64;',
      '<field name="x">',
    ],
    pumps: ['<a>', '</a>', '<a b="', '<!--', '<', '<![CDATA[', '</', '<!a [', '<a ', 'a="b" ', ' ', '<a></a>', '<!'],
  })

  it('names text and attributes by the path of their elements; those that come in numbers are lists', () => {
    const got = read(
      '<db><users><user id="7"><mail>a@b.example</mail></user><user><mail>c@d.example</mail><x:tel>1</x:tel></user></users></db>',
    )
    expect(got.cells.map(([field, record, value]) => [field, record, value])).toEqual([
      ['db/users/user[]/@id', 0, '7'],
      ['db/users/user[]/mail', 0, 'a@b.example'],
      ['db/users/user[]/mail', 1, 'c@d.example'],
      ['db/users/user[]/x:tel', 1, '1'],
    ])
    expect(got.records).toBe(2)
  })

  it('calls an element by its name attribute or key, and takes its value for the text', () => {
    expect(
      values('<r><field name="email">a</field><add key="Smtp" value="b"/><dict><key>Mail</key><string>c</string></dict></r>'),
    ).toEqual([
      ['r/field/@name', 'email'],
      ['r/email', 'a'],
      ['r/add/@key', 'Smtp'],
      ['r/Smtp', 'b'],
      ['r/dict/key', 'Mail'],
      ['r/dict/Mail', 'c'],
    ])
  })

  it('decodes references, takes CDATA for text, and expands nothing', () => {
    expect(
      values('<!DOCTYPE a [<!ENTITY e "eee">]><a><b>&lt;x&#64;y&#x2e;z&gt; &e;</b><c> <![CDATA[<i>]]> </c><d/></a>'),
    ).toEqual([
      ['a/b', '<x@y.z> &e;'],
      ['a/c', '<i>'],
      ['a/d', ''],
    ])
  })

  it('loses nothing of what is no XML', () => {
    expect(read('<a><b>x@<c>@</a>@</d>@').hits.map(([field]) => field)).toEqual(['a/b', 'a/b/c', null, null])
    expect(read(`${'<a>'.repeat(300)}@`)).toMatchObject({ hits: [[null, 0]], problems: ['limit'] })
  })

  it('tells the place of a text behind which a comment is long or an instruction never ends', async () => {
    const cities = ['Berlin', 'Madrid', 'Lisbon', 'Vienna']
      .map((city) => `<row><city>${city}</city><zip>10115</zip></row>`)
      .join('\n')
    for (const end of [`<!-- ${'long '.repeat(200)} --></city></row></all>`, `<?city>${'<p>never ends</p> '.repeat(60)}`]) {
      const text = Buffer.from(
        `<?xml version="1.0"?>\n<all>\n${cities}\n<row><email>bob.white@shop.co</email><name>Bob White</name><city>Madrid${end}`,
      )
      const told = async (chunkBytes: number): Promise<string[]> => {
        const events: string[] = []
        for await (const event of scan([memorySource('towns.xml', text)], { threads: 1, chunkBytes }))
          events.push(JSON.stringify(event))
        return events
      }
      const whole = await told(65_536)
      expect(whole.filter((event) => event.includes('"rule":"city"') && event.includes('"event":"finding"')).length).toBe(5)
      expect(await told(61)).toEqual(whole)
    }
  })
})

describe('recognising XML', () => {
  const sure = (text: string, name: string): number => format.recognises(Buffer.from(text), name)
  it('goes by the declaration, or by ending and markup', () => {
    expect(sure('<?xml version="1.0"?><a/>', '-')).toBe(0.9)
    expect(sure('\ufeff\n<project>', 'pom.xml')).toBe(0.9)
    expect(sure('<project>', 'README.md')).toBe(0)
    expect(sure('<?xml version="1.0"?>\n<!DOCTYPE html><html>', 'a.xhtml')).toBe(0)
    expect(sure('a: <b>', 'x.xml')).toBe(0)
  })

  it('says so where entities would make more of it than is written, or lead out of it', () => {
    const problems = (declared: string) => read(`<?xml version="1.0"?><!DOCTYPE a [${declared}]><a>&x;</a>`).problems
    expect(problems('<!ENTITY x "a"><!ENTITY y "&x;&x;">')).toEqual(['limit'])
    expect(problems('<!ENTITY x SYSTEM "file:///etc/hostname">')).toEqual(['limit'])
    expect(problems(`<!ENTITY x "${'a'.repeat(2000)}">`)).toEqual(['limit'])
    expect(problems('<!ENTITY x "http://ns.example.com/Extensibility/1.0/">')).toEqual([])
  })
})
