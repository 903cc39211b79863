import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MysqlRows, PLAIN_ROWS, type RowDialect } from '../../src/decoders/mysql-rows.ts'
import { scan } from '../../src/scan.ts'

const fixtures = resolve(import.meta.dirname, '../../fixtures/decoders/mysql-dump-folder')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'piiscope-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function emailsIn(file: string): Promise<string[]> {
  const fields = new Map<string, number>()
  for await (const event of scan([folder], { threads: 1, cwd: folder, maxLocations: Number.POSITIVE_INFINITY }))
    if (event.event === 'finding' && event.rule === 'email-address' && event.file === file) {
      const field = `${event.table ?? ''}.${event.field ?? ''}`
      fields.set(field, (fields.get(field) ?? 0) + 1)
    }
  return [...fields].map(([field, count]) => `${field} ${count}`)
}

describe('a folder that MySQL Shell wrote', () => {
  beforeEach(() => cpSync(join(fixtures, 'shell'), folder, { recursive: true }))

  it('gives each piece of a table the names of its columns', async () => {
    expect(await emailsIn('club@members@0.tsv.zst')).toEqual(['members.email 30'])
    expect(await emailsIn('club@members@@1.tsv.zst')).toEqual(['members.email 18'])
  })

  it('is read with the signs between values that it names', async () => {
    expect(await emailsIn('club@lockers.csv')).toEqual(['lockers.holder_email 20'])
  })

  it.each(['', '{', '{"options":{"columns":[1]}}', '{"options":{"table":"x","columns":["a"],"linesTerminatedBy":""}}', '[]'])(
    'loses names, no rows, where the description is %j',
    async (text) => {
      writeFileSync(join(folder, 'club@members.json'), text)
      const [field = '', ...others] = await emailsIn('club@members@0.tsv.zst')
      expect([field.startsWith('.'), field.endsWith(' 30'), others]).toEqual([true, true, []])
    },
  )
})

describe('a folder that mysqldump --tab wrote', () => {
  beforeEach(() => cpSync(join(fixtures, 'tab'), folder, { recursive: true }))

  it('has the names of its columns in the statements beside the rows', async () => {
    expect(await emailsIn('members.txt')).toEqual(['members.email 48'])
  })

  it('is another one where the statement has another number of columns', async () => {
    const sql = readFileSync(join(folder, 'members.sql'), 'utf8')
    writeFileSync(join(folder, 'members.sql'), sql.replace(/ {2}`born`.*\n/, ''))
    const [field = ''] = await emailsIn('members.txt')
    expect(field.startsWith('members.')).toBe(false)
  })
})

const dialects: readonly RowDialect[] = [
  PLAIN_ROWS,
  { separator: ',', quote: '"', escape: '\\', lineEnd: '\r\n' },
  { separator: '||', quote: "'", escape: '', lineEnd: '\n' },
]

/** As `SELECT … INTO OUTFILE` writes it. */
function written(rows: readonly (readonly string[])[], { separator, quote, escape: sign, lineEnd }: RowDialect): string {
  const signs = [separator[0], quote[0], sign[0], lineEnd[0]]
  const escaped = (one: string): string => (signs.includes(one) ? sign + one : one === '\0' ? `${sign}0` : one)
  const text = (value: string): string =>
    sign === '' ? value.replaceAll(quote, quote + quote) : [...value].map(escaped).join('')
  return rows.map((row) => row.map((value) => quote + text(value) + quote).join(separator) + lineEnd).join('')
}

async function readBack(text: string, dialect: RowDialect, step: number): Promise<string> {
  const bytes = Buffer.from(text)
  let at = 0
  const reader = {
    read(into: Uint8Array): number {
      const count = Math.min(step, into.length, bytes.length - at)
      into.set(bytes.subarray(at, at + count))
      at += count
      return count
    },
    close() {},
  }
  const chunks: Uint8Array[] = []
  for await (const chunk of new MysqlRows(['a'], dialect, 1e6).read(reader)) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}

describe('rows of MySQL', () => {
  it('law: what was written is read, whatever the signs and however it comes', async () => {
    const value = fc.string({
      unit: fc.constantFrom('a', 'N', 'ß', '"', "'", '\\', '\t', '\n', '\r', ',', '|', '\0', '漢'),
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        fc.constantFrom(...dialects),
        fc.integer({ min: 1, max: 40 }),
        async (rows, dialect, step) => {
          const quoted = [['a'], ...rows]
            .map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`)
            .join('')
          expect(await readBack(written(rows, dialect), dialect, step)).toBe(quoted)
        },
      ),
    )
  })

  it('are empty where they are NULL', async () => {
    expect(await readBack('\\N\tx\\Ny\t\\N\n', PLAIN_ROWS, 3)).toBe('"a"\n"","xNy",""\n')
  })
})
