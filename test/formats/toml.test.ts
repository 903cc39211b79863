import { describe, expect, it } from 'vitest'
import { format } from '../../src/formats/toml.ts'
import { itConforms } from './conformance.ts'
import { readCut } from './read-cut.ts'

describe('TOML', () => {
  itConforms(format, {
    name: 'a.toml',
    text:
      '# @\ntitle = "a@b" # @\n"k @".x = \'c:\\@\'\n[[users]]\nname = "A@"\ntags = [\n  "x@", # @\n  { m = "@", "n o" = 2 },\n]\n' +
      '[users.address]\ncity = @\n[[users]]\nnote = """\nfirst @\nsecond "@" """\n[last]\nopen = [ "@"\nnext = "@"\n',
    pieces: ['[', ']', '[[', ']]', '=', '#', '"', "'", '"""', "'''", '{', '}', ',', '.', 'k = ', '\\'],
    pumps: ['[', 'a.', '"', 'k = [', "'''", '"a" = ', 'x', '[[a]]\n', '[a.b]\nk=[\n'],
  })

  it('names values by tables, arrays of tables, dotted keys and inline tables', () => {
    const text =
      'owner.mail = "a@b.example"\n[[users]]\nname = "Ann"\nages = [1, 2]\n[users.home]\ncity = "Bern"\n[[users]]\nname = \'Bo\'\nat = {city = "Rom", zip = 1}\n[end]\nday = 1984-03-12\n'
    expect(readCut(format, text, { around: true }).cells.map(([field, record, value]) => [field, record, value])).toEqual([
      ['owner.mail', 0, 'a@b.example'],
      ['users[].name', 0, 'Ann'],
      ['users[].ages[]', 0, '1'],
      ['users[].ages[]', 0, '2'],
      ['users[].home.city', 0, 'Bern'],
      ['users[].name', 1, 'Bo'],
      ['users[].at.city', 1, 'Rom'],
      ['users[].at.zip', 1, '1'],
      ['end.day', 1, '1984-03-12'],
    ])
  })

  it('goes on where a bracket is never closed, and gives up beyond 64 levels', () => {
    const cells = (text: string) => readCut(format, text, { around: true }).cells.map(([field, , value]) => [field, value])
    expect(cells('a = [1, 2\nb = 3\n')).toEqual([
      ['a[]', '1'],
      ['a[]', '2'],
      ['b', '3'],
    ])
    expect(readCut(format, `a = ${'['.repeat(100)}@\nb = "@"\n`, { around: true })).toMatchObject({
      problems: ['limit'],
      hits: [
        [null, 0],
        ['b', 0],
      ],
    })
  })
})
