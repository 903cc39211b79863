/** What is found in files of binary formats, place by place. `npx vitest run test/decoders/golden.test.ts -u` accepts; review the diff. */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decoders } from '../../src/decoders/index.ts'
import type { ScanEvent } from '../../src/model/event.ts'
import { scan } from '../../src/scan.ts'

/** Files that are read whole, and those of which we say that they are not. */
const roots = [resolve(import.meta.dirname, '../../fixtures/decoders'), join(import.meta.dirname, 'partly')]
const names = readdirSync(roots[0] as string)
const cases = roots.flatMap((root) =>
  readdirSync(root).flatMap((format) => readdirSync(join(root, format)).map((name) => [format, name, root] as const)),
)

async function told(folder: string, format: string, chunkBytes?: number): Promise<string> {
  const lines: string[] = []
  const seen = new Map<string, number>()
  for await (const event of scan([folder], { threads: 1, cwd: folder, ...(chunkBytes === undefined ? {} : { chunkBytes }) }))
    for (const line of lineOf(event, format)) {
      // Two of each kind: the rest is in the counts.
      const kind = line.replace(/record \d+/, '')
      seen.set(kind, (seen.get(kind) ?? 0) + 1)
      if ((seen.get(kind) as number) <= 2) lines.push(line)
    }
  return `${lines.join('\n')}\n`
}

function lineOf(event: ScanEvent, format: string): string[] {
  switch (event.event) {
    case 'finding': {
      const { file, table, place, record, field, rule, line, column, offset } = event
      // Statements of a dump are text, and have lines in it; so have members.
      if (format !== 'pg-dump' && !file.includes('!/')) expect([line, column, offset]).toEqual([null, null, null])
      return [`${file} | ${table ?? '-'} | ${place ?? '-'} | record ${record} | ${field ?? 'text'}: ${rule}`]
    }
    case 'field':
      return [
        `${event.file} | ${event.table ?? '-'} | ${event.path ?? event.field} is ${event.rule}, ${event.hits} of ${event.values}`,
      ]
    case 'problem':
      return [`${event.file}: ${event.code}${event.incomplete ? ', incomplete' : ''}: ${event.message}`]
    case 'end':
      return [`${event.status}, ${event.coverage.records} records, ${event.coverage.bytes} bytes`]
    default:
      return []
  }
}

describe('files of a binary format', () => {
  it('are there for each decoder', () => {
    expect(decoders.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([])
  })

  it.each(cases)('%s/%s give what they gave, however they are cut', async (format, name, root) => {
    const folder = join(root, format, name)
    const whole = await told(folder, format)
    await expect(whole).toMatchFileSnapshot(join(import.meta.dirname, `golden/${format}-${name}.txt`))
    expect(await told(folder, format, 61), 'chunks of 61').toBe(whole)
  })
})
