import { describe, expect, it } from 'vitest'
import { format } from '../../src/formats/html.ts'
import { itConforms } from './conformance.ts'
import { readCut } from './read-cut.ts'

const read = (text: string) => readCut(format, text, { around: true })
const values = (text: string) => read(text).cells.map(([field, , value]) => [field, value])

describe('HTML', () => {
  itConforms(format, {
    name: 'a.html',
    text:
      '<!doctype html><meta name="author" content="@ b"><script>if (a<b) "@</p>"</SCRIPT @><p @>@ <br> a@b &copy;\n' +
      '<table @><tr><th>Mail @<th colspan=2>Tel <i>@</i></th></tr><tr @><td>a<b>@</b> @</td><td>1@<td>2<td>@</tr></table>@<input name=mail value="x@y"><input value=@ name=q>',
    pieces: [
      '<',
      '>',
      '<td>',
      '</td>',
      '<tr>',
      '<th>',
      '<table>',
      '</table>',
      '<script>',
      '</script>',
      '<input name="m" value="',
      '"',
      '<!--',
      '-->',
      '&amp;',
      ' colspan=2',
    ],
    pumps: [
      '<td>',
      '<table>',
      '<script>',
      '<tr><th>',
      '<input name="',
      '<!--',
      '<table><tr><th>a<tr><td>',
      'x',
      '<td colspan=99>',
    ],
  })

  it('names cells by the headers above them', () => {
    const got = read(
      '<table><thead><tr><th>Name<th colspan="2"> E-<b>mail</b> </th><th></th></tr></thead><tr><td>Ann</td><td>a@b.example</td><td>x</td><td>y</td></tr><tr><th>Bo</th><td>c@d.example</table>',
    )
    expect(got.cells.map(([field, record, value]) => [field, record, value])).toEqual([
      ['table[].Name', 0, 'Ann'],
      ['table[].E-mail', 0, 'a@b.example'],
      ['table[].E-mail', 1, 'c@d.example'],
    ])
    expect(got.records).toBe(2)
  })

  it('names values of forms and meta tags, and leaves all else to text', () => {
    expect(
      values(
        '<meta name=author content="Ann Lee"><input type=hidden name="email" value="a@b.example"><a href="mailto:c@d.example">@</a>',
      ),
    ).toEqual([
      ['meta.author', 'Ann Lee'],
      ['input.email', 'a@b.example'],
    ])
    expect(read('<p>x@</p><table><tr><td>@</table>').hits.map(([field]) => field)).toEqual([null, null])
  })
})
