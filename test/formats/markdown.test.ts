import { describe, expect, it } from 'vitest'
import { format } from '../../src/formats/markdown.ts'
import { itConforms } from './conformance.ts'
import { readCut } from './read-cut.ts'

const values = (text: string) =>
  readCut(format, text, { around: true }).cells.map(([field, record, value]) => [field, record, value])

describe('Markdown', () => {
  itConforms(format, {
    name: 'a.md',
    text: '---\nauthor: A@ # b\ntags: [x@, y]\n---\n# T @\n\n| Name @ | *Mail* |\n|:--|--:|\n| a@ | [m@b](x@) |\n| c \\| @ | | more@ |\nend @\n\n```\n| N | M |\n|---|---|\n| @ | @ |\n```\na@ | b\n--|--\n1@ | 2\r\n@',
    pieces: ['|', '---', '|---|---|\n', '| a | b |\n', '```\n', '\\|', '---\n', 'k: ', '**', '[', ']('],
    pumps: ['|', '---\n', '| a | b |\n|-|-|\n', '```\n', '|-', '\\|', '[](', '*'],
  })

  it('names front matter by its keys and cells by their headers, and leaves code alone', () => {
    const text =
      '---\nauthor: Ann Lee\n---\n\nName | E-mail\n:---|---\n**Bo** | <b@x.example>\n\\| | [c](mailto:c@x.example) | x\n\n~~~\n|A|B|\n|-|-|\n|1|2|\n~~~\n'
    expect(values(text)).toEqual([
      ['author', 0, 'Ann Lee'],
      ['table[].Name', 0, 'Bo'],
      ['table[].E-mail', 0, 'b@x.example'],
      ['table[].Name', 1, '|'],
      ['table[].E-mail', 1, 'c'],
    ])
  })

  it('keeps the marks of code in cells, but not in headers', () => {
    expect(values('| `Name` | Meaning |\n|---|---|\n| `base.html` | *first* |\n')).toEqual([
      ['table[].Name', 0, '`base.html`'],
      ['table[].Meaning', 0, 'first'],
    ])
  })

  it('is recognised where it has fields', () => {
    const sure = (text: string, name: string): number => format.recognises(Buffer.from(text), name)
    expect(sure('# A\n\n| a | b |\n|---|---|\n', 'README.md')).toBe(0.9)
    expect(sure('---\ntitle: x\n---\n', 'post.mdx')).toBe(0.9)
    expect(sure('# A\n\nWords.\n---\nMore | words.\n', 'README.md')).toBe(0)
    expect(sure('---\ntitle: x\n', 'a.txt')).toBe(0)
  })
})
