/** A masked copy has nothing in it that a scan finds, is what its original was, and holds none of the values. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { parse as parseToml } from 'smol-toml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse as parseYaml, stringify as writeYaml } from 'yaml'
import { type ScanRunOptions, scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { fakeIo, runWith } from './fake-io.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'piiscope-redact-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const real = ({ inputs, options }: { inputs: readonly unknown[]; options: ScanRunOptions }) =>
  scan(inputs as string[], { ...options, threads: 1 })

async function redact(name: string, text: string, ...flags: string[]): Promise<{ code: number; out: string; err: string }> {
  writeFileSync(join(folder, name), text)
  const { code, out, err } = await runWith(['redact', name, '--no-config', ...flags], real, fakeIo({ cwd: folder }))
  return { code, out: Buffer.from(out, 'latin1').toString('utf8'), err }
}

/** What a scan finds that is no published test value. */
async function left(name: string, text: string): Promise<string[]> {
  const found: string[] = []
  for await (const event of scan([memorySource(name, text)], { threads: 1, minConfidence: 'low' }))
    if (event.event === 'finding') found.push(`${event.rule} ${event.line}:${event.column}`)
  return found
}

const person = fc.record({
  name: fc.constantFrom('Maria Gomez', 'Jon Berg', 'Zoë Adler', 'Peter O’Neil', 'Anna "Ann" Schmidt'),
  email: fc
    .tuple(fc.stringMatching(/^[a-z]{3,9}$/), fc.constantFrom('corp-mail.dev', 'posthof.net'))
    .map(([user, host]) => `${user}@${host}`),
  card: fc.constantFrom(4111111111111111, 5500005555555559, 378282246310005),
  note: fc.constantFrom('', 'a, "b"', 'line\nbreak', 'call +1 415 555 0123', "it's", 'back\\slash'),
})
type Person = { name: string; email: string; card: number; note: string }
const people = fc.array(person, { minLength: 3, maxLength: 12 })
const valuesOf = (list: readonly Person[]): string[] => list.flatMap(({ name, email, card }) => [name, email, String(card)])

const csvCell = (text: string): string => `"${text.replaceAll('"', '""')}"`
const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** How people are written, and what a reader that is not ours makes of the copy. */
const FORMS: Readonly<Record<string, readonly [write: (list: readonly Person[]) => string, records: (text: string) => number]>> =
  {
    'x.csv': [
      (list) =>
        `full_name,email,card_number,note\n${list.map(({ name, email, card, note }) => `${csvCell(name)},${email},${card},${csvCell(note)}\n`).join('')}`,
      (text) => (parse(text, { columns: true }) as unknown[]).length,
    ],
    'x.json': [
      (list) => JSON.stringify({ users: list.map(({ name, ...rest }) => ({ full_name: name, ...rest })) }),
      (text) => (JSON.parse(text) as { users: unknown[] }).users.length,
    ],
    'x.ndjson': [
      (list) => list.map(({ name, ...rest }) => `${JSON.stringify({ full_name: name, ...rest })}\n`).join(''),
      (text) =>
        text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown).length,
    ],
    'x.sql': [
      (list) =>
        `CREATE TABLE users (full_name text, email text, card_number bigint, note text);\nINSERT INTO users VALUES ${list
          .map(({ name, email, card, note }) => `(${sqlText(name)},${sqlText(email)},${card},${sqlText(note)})`)
          .join(',')};\n`,
      // Quotes pair, and there are as many tuples.
      (text) => (text.replaceAll(/'(?:[^']|'')*'/g, 'Q').match(/\(Q,Q,Q,Q\)/g) ?? []).length,
    ],
    'x.yaml': [
      (list) => writeYaml({ users: list.map(({ name, ...rest }) => ({ full_name: name, ...rest })) }),
      (text) => (parseYaml(text) as { users: unknown[] }).users.length,
    ],
    'x.toml': [
      (list) =>
        list
          .map(
            ({ name, email, card, note }) =>
              `[[users]]\nfull_name = ${JSON.stringify(name)}\nemail = '${email}'\ncard_number = ${card}\nnote = ${JSON.stringify(note)}\n`,
          )
          .join(''),
      (text) => (parseToml(text) as { users: unknown[] }).users.length,
    ],
    'x.xml': [
      (list) =>
        `<?xml version="1.0"?>\n<users>${list
          .map(
            ({ name, email, card, note }) =>
              `<user mail="${email}"><full_name>${xml(name)}</full_name><card_number>${card}</card_number><note>${xml(note)}</note></user>\n`,
          )
          .join('')}</users>\n`,
      (text) => {
        let users = 0
        const parser = new SaxesParser()
        parser.on('opentag', ({ name }) => {
          if (name === 'user') users++
        })
        parser.write(text).close()
        return users
      },
    ],
  }

describe('a copy', () => {
  it.each(Object.entries(FORMS))('of %s', async (file, [write, records]) => {
    await fc.assert(
      fc.asyncProperty(people, async (list) => {
        const text = write(list)
        const { code, out, err } = await redact(file, text)
        expect([code, err]).toEqual([0, expect.stringContaining('masked')])
        for (const value of valuesOf(list)) expect(out).not.toContain(value)
        expect(records(out)).toBe(list.length)
        expect(await left(file, out)).toEqual([])
        // What has nothing in it stays as it is, to the byte.
        expect((await redact(file, out)).out).toBe(out)
      }),
      { numRuns: 6 },
    )
  })

  it('of text leaves all but the values', async () => {
    const { out } = await redact('x.txt', 'Äußerst wichtig: maria.gomez@corp-mail.dev;\r\nno answer.\n')
    expect(out).toBe('Äußerst wichtig: [EMAIL];\r\nno answer.\n')
  })

  it('of JSON in cells is JSON still, with people as its keys and as columns', async () => {
    const cells = ['Maria Gonzalez', 'John Smith', 'Priya Patel'].map((name) => ({ name, hours: { [name]: 3 } }))
    const rows = cells.map((cell, i) => `${i},"${JSON.stringify(cell).replaceAll('"', '""')}"\n`).join('')
    const { out } = await redact('c.csv', `id,meta\n${rows}`)
    const masked = '"{""name"":""[NAME]"",""hours"":{""[NAME]"":3}}"'
    expect(out).toBe(`id,meta\n0,${masked}\n1,${masked}\n2,${masked}\n`)
    const roster = 'week,Maria Gonzalez,John Smith,mail\n'
    const { out: table } = await redact(
      'r.csv',
      `${roster}1,3,4,ann@corp-mail.dev\n2,3,4,bo@corp-mail.dev\n3,1,4,cy@corp-mail.dev\n`,
    )
    expect(table).toBe('week,[NAME],[NAME],mail\n1,3,4,[EMAIL]\n2,3,4,[EMAIL]\n3,1,4,[EMAIL]\n')
  })

  it('leaves NULLs, empty cells and other columns', async () => {
    const { out } = await redact('n.csv', 'id,email\n1,maria@corp-mail.dev\n2,\n3,NULL\n4,jon@corp-mail.dev\n')
    expect(out).toBe('id,email\n1,[EMAIL]\n2,\n3,NULL\n4,[EMAIL]\n')
  })

  it('has published test values masked as well, and what comments let pass', async () => {
    const { out } = await redact('t.txt', 'ann@example.com // piiscope-ignore email-address -- ours\n')
    expect(out).toContain('[EMAIL]')
  })

  it('is written to a file of its owner only, and never to the original', async () => {
    const { code } = await redact('o.txt', 'to maria@corp-mail.dev\n', '-o', 'copy.txt')
    expect([code, readFileSync(join(folder, 'copy.txt'), 'utf8')]).toEqual([0, 'to [EMAIL]\n'])
    if (process.platform !== 'win32') expect(statSync(join(folder, 'copy.txt')).mode & 0o777).toBe(0o600)
    const same = await redact('o.txt', 'to maria@corp-mail.dev\n', '-o', './o.txt')
    expect([same.code, same.out]).toEqual([2, ''])
    expect(readFileSync(join(folder, 'o.txt'), 'utf8')).toBe('to maria@corp-mail.dev\n')
  })

  it.each([
    ['.env', 'MAIL="maria@corp-mail.dev" # hers\nPHONE=+254712345678\n', 'MAIL="[EMAIL]" # hers\nPHONE=[PHONE]\n'],
    [
      'a.log',
      '41.90.1.2 - - [01/May/2026:10:48:00 +0900] "GET /rooms/kiku?ref=mail HTTP/1.1" 200 512 "-" "Mozilla/5.0 (X11; Linux)"\n'.repeat(
        6,
      ),
      '[IP] - - [01/May/2026:10:48:00 +0900] "GET [PAGE-VIEW]?ref=[PAGE-VIEW] HTTP/1.1" 200 512 "-" "[USER-AGENT]"\n'.repeat(6),
    ],
    ['a.html', '<p><a href="mailto:maria@corp-mail.dev">write</a></p>', '<p><a href="mailto:[EMAIL]">write</a></p>'],
    [
      'a.ofx',
      'OFXHEADER:100\n\n<OFX><STMTTRN><NAME>Maria Gomez\n<MEMO>to maria@corp-mail.dev, thanks\n</STMTTRN></OFX>\n',
      'OFXHEADER:100\n\n<OFX><STMTTRN><NAME>[NAME]\n<MEMO>to [EMAIL], thanks\n</STMTTRN></OFX>\n',
    ],
    ['a.md', '# Us\n\n- maria@corp-mail.dev\n', '# Us\n\n- [EMAIL]\n'],
  ])('of %s is what it was', async (name, text, copy) => {
    expect((await redact(name, text)).out).toBe(copy)
  })

  it.each([
    ['u16.txt', Buffer.from('\ufeffÀ maria@corp-mail.dev', 'utf16le'), 'À [EMAIL]', 'utf-16le', []],
    [
      'l1.csv',
      Buffer.from('nome;email\nInês;maria@corp-mail.dev\n', 'latin1'),
      'nome;email\n[NAME];[EMAIL]\n',
      'windows-1252',
      [],
    ],
    ['l2.txt', Buffer.from('\xb1 maria@corp-mail.dev', 'latin1'), 'ą [EMAIL]', 'iso-8859-2', ['--encoding', 'latin2']],
  ] as const)('of another character set is in UTF-8, and says so: %s', async (name, given, copy, charset, flags) => {
    writeFileSync(join(folder, name), given)
    const { code, out, err } = await runWith(['redact', name, '--no-config', ...flags], real, fakeIo({ cwd: folder }))
    expect([code, Buffer.from(out, 'latin1').toString('utf8')]).toEqual([0, copy])
    expect(err).toContain(`the copy is in UTF-8; the original was read as ${charset}`)
  })

  it.each([
    ['x.vcf', 'BEGIN:VCARD\nVERSION:4.0\nFN:Maria Gomez\nEMAIL:maria@corp-mail.dev\nEND:VCARD\n'],
    ['l1.xml', '<?xml version="1.0" encoding="iso-8859-1"?>\n<a><b>Inês</b><email>maria@corp-mail.dev</email></a>'],
  ])('is not made of %s', async (name, text) => {
    writeFileSync(join(folder, name), text, 'latin1')
    const { code: exit, out, err } = await runWith(['redact', name], real, fakeIo({ cwd: folder }))
    expect([exit, out]).toEqual([2, ''])
    expect(err).toContain('PS150')
  })
})
