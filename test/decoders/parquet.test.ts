import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, describe, expect, it } from 'vitest'
import { createEngine, engineOptions } from '../../src/pipeline/engine.ts'
import { scanFile } from '../../src/pipeline/scan-file.ts'
import type { SourceReport } from '../../src/pipeline/source-report.ts'
import { memorySource } from '../../src/sources/memory.ts'

const engine = createEngine(engineOptions({}))
afterAll(() => engine.parsers.close())

const COUNT = 500
const emails = Array.from({ length: COUNT }, (_, i) => `ines${i * 7919}@mail.shop.co`)

async function reportOf(bytes: Uint8Array): Promise<SourceReport> {
  const reports: SourceReport[] = []
  for await (const one of scanFile(memorySource('a.parquet', bytes), 'a.parquet', engine)) reports.push(one)
  expect(reports.length).toBe(1)
  return reports[0] as SourceReport
}

function written(options: { codec?: 'SNAPPY' | 'UNCOMPRESSED'; rowGroupSize?: number } = {}): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      ...options,
      columnData: [
        { name: 'id', data: emails.map((_, i) => 9007199254740993n + BigInt(i)), type: 'INT64' },
        { name: 'contact', data: emails, type: 'STRING' },
        { name: 'login', data: emails.map((_, i) => ({ from: { ip: `81.2.69.${i % 250}` } })), type: 'JSON' },
      ],
    }),
  )
}

describe('Parquet', () => {
  it.each([[{ codec: 'SNAPPY' as const }], [{ codec: 'UNCOMPRESSED' as const }], [{ rowGroupSize: 70 }]])(
    'columns are fields, and what is nested in them has paths: %j',
    async (options) => {
      const { problems, records, conclusion } = await reportOf(written(options))
      expect(problems).toEqual([])
      expect(records).toBe(COUNT)
      expect(conclusion.fields.map(({ field, path, rule, hits }) => [path ?? field, rule, hits])).toEqual([
        ['contact', 'email-address', COUNT],
        ['from.ip', 'ip-address', COUNT],
      ])
    },
  )

  it('a column that cannot be read costs none of the others', async () => {
    const bytes = written({ codec: 'UNCOMPRESSED' })
    // The header of the first page of the first column.
    bytes.fill(0xff, 4, 24)
    const { problems, conclusion } = await reportOf(bytes)
    expect(problems).toMatchObject([
      { code: 'malformed', incomplete: true, message: expect.stringContaining('1 of its columns') },
    ])
    expect(conclusion.fields.find(({ field }) => field === 'contact')?.hits).toBe(COUNT)
  })

  it('without its directory is said to be cut', async () => {
    const { problems, skipped } = await reportOf(written().subarray(0, 5000))
    expect(skipped).toBe('unreadable')
    expect(problems).toMatchObject([{ code: 'truncated', incomplete: true }])
  })
})
